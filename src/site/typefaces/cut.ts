import { cached } from '../../store/caches.ts';
import { keptFile } from '../../store/kept-file.ts';
import { keyOf, versionOf } from '../../store/key-of.ts';
import { coverage } from './coverage.ts';
import { drawnRuns } from './drawn-runs.ts';
import { fontFeatures, numerals } from './features.ts';
import { reachedBy } from './reached.ts';
import { toWoff2 } from './sfnt.ts';
import { openShaper } from './shaper.ts';
import { keptNames, subset, unusedTables } from './subset.ts';

/** A font cut down to what some words need. */
export interface Cut {
  /** What it holds. */
  readonly characters: readonly string[];
  /** The font as WOFF2: the same for the same font and words. */
  readonly bytes: Buffer;
}

/** What decides how the same font and words are cut. */
const maker = [
  'glyphs',
  // What a character is.
  process.versions.unicode,
  versionOf('harfbuzzjs'),
  versionOf('fontverter'),
  fontFeatures,
  numerals,
  unusedTables,
  keptNames,
];

/**
 * Cuts a font down to the glyphs that shaping some words reaches, with every layout feature that a page uses.
 * @param font a whole font
 * @param words the words, one a line
 * @param taken characters that another font draws
 * @returns the cut; it holds nothing where the font has nothing of the words
 * @throws where it is no font
 */
export async function cut(font: Buffer, words: string, taken: ReadonlySet<string> = new Set()): Promise<Cut> {
  const [wanted, left] = [[...new Set(words.split('\n'))].sort(), [...taken].sort()];
  // Shaping takes a second, and most builds change no word.
  const key = keyOf([maker, left], font, wanted.join('\n'));
  const bytes = await keptFile(`fonts/${key}.woff2`, async () => {
    const held = await coverage(font);
    const runs = drawnRuns({ holds: (character) => held.has(character) }, wanted, taken);
    if (runs.size === 0) return Buffer.alloc(0);
    const cuts = cutsOf(font);
    const drawn = [...runs].sort().join('\n');
    const made = cuts.get(drawn) ?? cutTo(font, runs);
    cuts.set(drawn, made);
    return made;
  });
  const characters = bytes.length === 0 ? [] : [...(await coverage(bytes))].sort();
  return { characters, bytes };
}

/** Words of different pages often come to the same in a script that is a guest on all of them. */
const cutsOf = cached((_: Buffer) => new Map<string, Promise<Buffer>>());

async function cutTo(font: Buffer, runs: ReadonlySet<string>): Promise<Buffer> {
  const shaper = await openShaper(font);
  const kept = await reachedBy(shaper, runs, fontFeatures);
  return toWoff2(kept === undefined ? shaper.sfnt : await subset(shaper.sfnt, kept));
}
