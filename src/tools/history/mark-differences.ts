import { comparisons, differences } from '../../read/findings/differences.ts';

/** Above so many comparisons of words the wordings are shown as they are. */
const maxComparisons = 4_000_000;

/**
 * Marks the words in which two wordings differ. Of two that have less than half in common, nothing is marked: they
 * are read as a whole.
 * @param was the old wording
 * @param now the new one
 * @param locale their language: not everywhere do spaces stand between words
 * @returns both on one line each, with what differs in [square brackets]
 * @example markDifferences('It is old.', 'It is new.', 'en') // { was: 'It is [old].', now: 'It is [new].' }
 */
export function markDifferences(was: string, now: string, locale: string) {
  const [before, after] = [wordsIn(was, locale), wordsIn(now, locale)];
  const unmarked = { was: before.join(''), now: after.join('') };
  if (comparisons(before, after) > maxComparisons) return unmarked;
  const runs = joined(differences(before, after), before);
  const lost = runs.reduce((sum, run) => sum + run.before.end - run.before.start, 0);
  const added = runs.reduce((sum, run) => sum + run.after.end - run.after.start, 0);
  if (lost * 2 > before.length || added * 2 > after.length) return unmarked;
  return {
    was: bracketed(
      before,
      runs.map((run) => run.before),
    ),
    now: bracketed(
      after,
      runs.map((run) => run.after),
    ),
  };
}

type Run = ReturnType<typeof differences>[number];

function wordsIn(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return Array.from(segmenter.segment(line), ({ segment }) => segment);
}

/** What is parted by a space alone is one change to whoever reads it. */
function joined(runs: readonly Run[], before: readonly string[]): Run[] {
  const made: Run[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    const between = last === undefined ? undefined : before.slice(last.before.end, run.before.start).join('');
    if (last !== undefined && between === ' ')
      made.splice(-1, 1, {
        before: { start: last.before.start, end: run.before.end },
        after: { start: last.after.start, end: run.after.end },
      });
    else made.push(run);
  }
  return made;
}

function bracketed(words: readonly string[], ranges: readonly Run['before'][]): string {
  let place = 0;
  const parts = ranges.flatMap(({ start, end }) => {
    const same = words.slice(place, start).join('');
    const changed = words.slice(start, end).join('');
    place = end;
    return [
      same,
      changed.replace(/^( *)(.*?)( *)$/s, (_, left: string, word: string, right: string) =>
        word === '' ? left + right : `${left}[${word}]${right}`,
      ),
    ];
  });
  return parts.join('') + words.slice(place).join('');
}
