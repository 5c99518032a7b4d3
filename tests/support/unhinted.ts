import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeScratch } from './scratch.ts';

/**
 * Makes a device that draws letters as their outlines say. Where they are hinted, as full browsers do on Linux, each
 * is moved by what all letters of its font have in common, so that a font with fewer of them is drawn otherwise.
 * @returns environment for a browser; only fontconfig looks at it, and other systems hint no letter by its neighbours
 */
export function withoutHinting(): { FONTCONFIG_FILE: string } {
  const file = path.join(makeScratch(), 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
