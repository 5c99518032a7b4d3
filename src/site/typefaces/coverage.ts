import { cached } from '../../store/caches.ts';
import { keptFile } from '../../store/kept-file.ts';
import { keyOf, versionOf } from '../../store/key-of.ts';
import { toSfnt } from './sfnt.ts';

/** What reads a font. */
const maker = [versionOf('fontverter'), versionOf('harfbuzzjs')];

/**
 * The characters that a font holds; it is asked for every script and page.
 * @param font a whole font: WOFF2, WOFF, OpenType or TrueType
 * @returns its characters
 * @throws where it is no font
 */
export const coverage = cached(async (font: Buffer): Promise<ReadonlySet<string>> => {
  const key = keyOf(maker, font);
  const characters = await keptFile(`coverage/${key}.txt`, async () =>
    Buffer.from(await readCharacters(font)),
  );
  return new Set(characters.toString());
});

async function readCharacters(font: Buffer): Promise<string> {
  const [sfnt, harfbuzz] = await Promise.all([toSfnt(font), import('harfbuzzjs')]);
  const face = new harfbuzz.Face(new harfbuzz.Blob(sfnt), 0);
  // Surrogates cannot stand alone in a text, whatever a font claims.
  const points = [...face.collectUnicodes()].filter((point) => point < 0xd800 || point > 0xdfff);
  if (points.length === 0) throw new Error('The font holds no characters.');
  return points.map((point) => String.fromCodePoint(point)).join('');
}
