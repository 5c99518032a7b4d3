import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { makeScratch } from '../support/scratch.ts';

/** Where distributions put a family that has no Indic letters. */
const folders = ['truetype/dejavu', 'truetype/liberation', 'dejavu', 'liberation', 'TTF'].map(
  (name) => `/usr/share/fonts/${name}`,
);

/**
 * Makes a device that has typefaces for Latin, Greek and Cyrillic only.
 * @returns environment for a browser; undefined where fonts are not found by fontconfig
 */
export function latinFontsOnly(): { FONTCONFIG_FILE: string } | undefined {
  const folder = folders.find((name) => existsSync(name));
  if (process.platform !== 'linux' || folder === undefined) return undefined;
  const scratch = makeScratch();
  const file = path.join(scratch, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${scratch}</cachedir></fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
