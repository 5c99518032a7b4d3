import { scriptRuns } from './script-runs.ts';
import type { Shaper } from './shaper.ts';

/**
 * Parts words into what browsers hand to a font in one piece: letters of one script, as far as the font draws them.
 * @param shaper the font
 * @param words words in any scripts
 * @param taken characters that another font draws
 * @returns the runs, each once
 */
export function drawnRuns(
  { holds }: Pick<Shaper, 'holds'>,
  words: readonly string[],
  taken: ReadonlySet<string>,
): Set<string> {
  // What a font does not hold in one piece, shapers draw in parts; what it does not hold in parts, they put together.
  const draws = (character: string, isJoined: boolean) =>
    !taken.has(character) &&
    (holds(character) || Array.from(character.normalize('NFD')).every(holds) || isJoined);
  const runs = new Set<string>();
  for (const run of words.flatMap(scriptRuns)) {
    let drawn = '';
    // Whether a letter ends what is drawn, but for marks on it; looking for it anew at each of many marks would take for ever.
    let hasLetter = false;
    for (const character of run) {
      const isMark = /^\p{M}$/u.test(character);
      if (draws(character, isMark && hasLetter)) {
        drawn += character;
        hasLetter &&= isMark;
        hasLetter ||= /^\p{L}$/u.test(character);
      } else if (drawn !== '') {
        runs.add(drawn);
        drawn = '';
        hasLetter = false;
      }
    }
    if (drawn !== '') runs.add(drawn);
  }
  return runs;
}
