import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../reading/project-folder.ts';
import { features } from './features.ts';

/** Cut fonts by what they were made of: cutting takes a second, and most builds change no letter. */
const cacheFolder = path.join(projectFolder, 'node_modules/.cache/bulletin/fonts');

/** Changes when the same font and characters would be cut to other bytes. */
const recipe = `subset-font 2.9.0, woff2, ${features.join()}`;

/**
 * Cuts a font down to some characters, with every layout feature that a page uses.
 * @param font a whole font
 * @param characters what it shall hold; their closure, see `closure.ts`
 * @returns the cut font as WOFF2: the same bytes for the same input
 */
export async function cut(font: Buffer, characters: readonly string[]): Promise<Buffer> {
  const key = createHash('sha256').update(recipe).update(font).update(characters.join('')).digest('hex');
  const cached = path.join(cacheFolder, `${key}.woff2`);
  if (existsSync(cached)) return readFileSync(cached);
  // Loaded only here: most builds find every cut in the cache.
  const { default: subsetFont } = await import('subset-font');
  const made = await subsetFont(font, characters.join(''), {
    targetFormat: 'woff2',
    keepFeatures: [...features],
  });
  mkdirSync(cacheFolder, { recursive: true });
  const part = `${cached}.${String(process.pid)}`;
  writeFileSync(part, made);
  renameSync(part, cached);
  return made;
}
