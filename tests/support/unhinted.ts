import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeScratch } from './scratch.ts';

/**
 * Makes a device that draws letters as their outlines say. Where they are hinted, as full browsers do on Linux, each
 * is moved by what all letters of its font have in common, so that a font with fewer of them is drawn otherwise; and a
 * browser without a window, which hints fully, makes up hints of its own for fonts that are cut, as those have none.
 * @returns options for a browser; only fontconfig looks at its environment, and other systems hint no letter by its
 *   neighbours
 */
export function withoutHinting(): { env: { FONTCONFIG_FILE: string }; args: string[] } {
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
  return { env: { FONTCONFIG_FILE: file }, args: ['--font-render-hinting=none'] };
}
