import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../reading/project-folder.ts';

const cacheFolder = path.join(projectFolder, 'node_modules/.cache/bulletin/coverage');

/**
 * The characters that a font holds.
 * @param font a whole font: WOFF2, WOFF, OpenType or TrueType
 * @returns its characters
 * @throws where it is no font
 */
export async function coverage(font: Buffer): Promise<ReadonlySet<string>> {
  const cached = path.join(cacheFolder, createHash('sha256').update(font).digest('hex'));
  if (existsSync(cached)) return new Set(readFileSync(cached, 'utf8'));
  const [{ default: fontverter }, harfbuzz] = await Promise.all([import('fontverter'), import('harfbuzzjs')]);
  const face = new harfbuzz.Face(new harfbuzz.Blob(await fontverter.convert(font, 'sfnt')), 0);
  // Surrogates cannot stand alone in a text, whatever a font claims.
  const points = [...face.collectUnicodes()].filter((point) => point < 0xd800 || point > 0xdfff);
  const characters = points.map((point) => String.fromCodePoint(point));
  if (characters.length === 0) throw new Error('The font holds no characters.');
  mkdirSync(cacheFolder, { recursive: true });
  const part = `${cached}.${String(process.pid)}`;
  writeFileSync(part, characters.join(''));
  renameSync(part, cached);
  return new Set(characters);
}
