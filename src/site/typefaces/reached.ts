import { numerals } from './features.ts';
import { openShaper, type Sample, type Shaper } from './shaper.ts';
import { subset, type Kept } from './subset.ts';

/** Characters that shapers put in themselves: the circle under a lone vowel sign, and the joiners. */
const shapers = ['\u25CC', '\u200C', '\u200D'];

/** Runs that are shaped at once: calls take longer than words. */
const runsAtOnce = 50;

/** Samples that are traced before it is tried again what is missing: what one needs mostly helps others. */
const tracedAtOnce = 8;

/**
 * Finds what of a font is needed to draw texts as the whole font does: first the glyphs that they are drawn with in the
 * end; then, as long as a cut to these draws some otherwise, all that the shaping of the first of them passes through.
 * @param shaper the whole font
 * @param runs texts of one script each
 * @param features layout features that the cut has
 * @returns what is needed; undefined where even that draws a text otherwise, and the font has to stay whole
 */
export async function reachedBy(
  shaper: Shaper,
  runs: ReadonlySet<string>,
  features: readonly string[],
): Promise<Kept | undefined> {
  const characters = new Set([...Array.from([...runs].join('')), ...shapers].filter(shaper.holds));
  const glyphs = new Set<number>();
  const all = samplesOf(new Set([...characters, ...runs]), characters.has(' ')).map((sample) => {
    const drawn = shaper.shape(sample);
    for (const [, glyph] of drawn.matchAll(/[[|](\d+)/g)) glyphs.add(Number(glyph));
    return { sample, drawn };
  });
  for (let open = all; ;) {
    const kept = { characters: [...characters].sort(), glyphs: [...glyphs].sort((a, b) => a - b), features };
    const cut = await openShaper(await subset(shaper.sfnt, kept, { keepsNumbers: true }));
    const differing = (some: typeof all) => some.filter(({ sample, drawn }) => cut.shape(sample) !== drawn);
    open = differing(open);
    if (open.length === 0) open = differing(all);
    if (open.length === 0) return kept;
    const before = characters.size + glyphs.size;
    for (const { sample } of open.slice(0, tracedAtOnce)) {
      const traced = shaper.trace(sample);
      for (const character of traced.characters) characters.add(character);
      for (const glyph of traced.glyphs) glyphs.add(glyph);
    }
    if (characters.size + glyphs.size === before) return undefined;
  }
}

/** Each run beside others, as in a line, and alone, as some browsers shape it: nothing joins with the end of a line. */
function samplesOf(runs: ReadonlySet<string>, hasSpaces: boolean): Sample[] {
  const between = hasSpaces ? ['\n', ' '] : ['\n'];
  const sorted = [...runs].sort();
  const signs = sorted.filter((run) => /[^\p{L}\p{M}]/u.test(run));
  return [
    ...together(sorted, between).map((text) => ({ text, features: [] })),
    ...together(signs, between).map((text) => ({ text, features: numerals })),
  ];
}

function together(runs: readonly string[], between: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < runs.length; at += runsAtOnce) {
    const some = runs.slice(at, at + runsAtOnce);
    lines.push(...between.map((sign) => some.join(sign)));
  }
  return lines;
}
