import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { readTranslation, type Translation } from '../../src/publication/translation.ts';
import { makeScratch } from './scratch.ts';

/**
 * Reads a text as a site would.
 * @param text a whole file, front matter included
 * @returns the translation
 * @throws where there is a fault in it
 */
export function translationOf(text: string): Translation {
  const folder = makeScratch();
  const file = 'content/bulletins/new-well/en.mdx';
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  const read = readTranslation(folder, { file, locale: 'en', hrefOf: (route) => route }, ({ message }) => {
    throw new Error(message);
  });
  if (read === undefined) throw new Error('There is no translation.');
  return read;
}
