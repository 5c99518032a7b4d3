import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';

import { copyLanguages } from './languages.ts';
import { makeScratch } from './scratch.ts';
import { projectFolder } from './site.ts';

/** What a checkout holds that a build needs, but for its texts and languages: those of a fixture stand for them. */
const parts = ['astro.config.mjs', 'package.json', 'package-lock.json', 'public', 'src', 'tsconfig.json'];

/**
 * Copies the project itself, for tests that change its code or build it in another place. The packages are shared.
 * @returns the copy's folder
 */
export function copyProject(): string {
  const copy = makeScratch();
  for (const part of parts)
    cpSync(path.join(projectFolder, part), path.join(copy, part), { recursive: true });
  cpSync(path.join(projectFolder, 'tests/sites/cities'), copy, { recursive: true });
  copyLanguages(copy);
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}
