import type { Publication } from '../../../publication/model.ts';
import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import type { Finding } from '../../../read/findings/finding.ts';
import { counterpartsOf } from '../../align/counterparts.ts';
import type { Difference } from '../../numbers/difference.ts';
import { differencesIn } from '../../numbers/differences.ts';
import { hintFor, messageFor } from '../../numbers/in-words.ts';
import { pairsOf, type Pair } from '../../align/pairs.ts';
import type { Rule } from '../../rule.ts';

/** Every number of a source text stands in each of its translations, and no other does, compared by value. */
export const figuresAgree: Rule = (publication: Publication, report) => {
  for (const pair of pairsOf(publication)) {
    const alone = aloneIn(pair);
    // That a whole passage is missing, or is too much, is not said again for each of its numbers.
    const differences = differencesIn(pair).filter(({ passages: { source, translation } }) =>
      source === undefined || translation === undefined ? !alone.has(source ?? translation) : true,
    );
    // A text that is written in another notation is so throughout: once is enough to say it.
    const notation = differences.find(({ kind }) => kind === 'notation');
    for (const difference of differences)
      if (difference.kind !== 'notation' || difference === notation) report(finding(difference, pair));
  }
};

/** The passages of the texts that nothing renders, or that render nothing: another rule reports each. */
function aloneIn(pair: Pair): ReadonlySet<TextPassage | undefined> {
  const parts = counterpartsOf(pair).filter(
    ({ source, translation }) => source.length === 0 || translation.length === 0,
  );
  const passages = parts.flatMap(({ source, translation }) => [...source, ...translation]);
  return new Set(passages.filter(({ field }) => field === undefined));
}

function finding(difference: Difference, pair: Pair): Finding {
  const { kind, isCertain, source, translation } = difference;
  const lost = source?.number.text ?? '';
  const found = translation?.number.text ?? '';
  return {
    rule: `figures/${kind}`,
    severity: isCertain ? 'error' : 'warning',
    file: pair.translation.file,
    line: lineOf(difference, pair),
    message: messageFor(difference),
    found: found === '' ? `no ${lost}` : found,
    expected: source
      ? `${lost}, as in line ${place(pair, source)}`
      : 'no number that the source text does not have',
    hint: hintFor(difference, pair),
  };
}

function lineOf({ translation, passages }: Difference, pair: Pair): number {
  if (translation !== undefined)
    return lineInPassage(pair.translation, translation.passage, translation.number.index);
  return passages.translation === undefined ? 0 : lineInPassage(pair.translation, passages.translation);
}

function place(
  { source: { file, ...source } }: Pair,
  { passage, number }: NonNullable<Difference['source']>,
): string {
  return `${String(lineInPassage({ file, ...source }, passage, number.index))} of ${file}`;
}
