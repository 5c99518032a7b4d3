import type { Finding, PlaceInFile } from '../../../read/findings/finding.ts';
import { counterpartsOf, isLonely } from '../../align/counterparts.ts';
import { namePlace, placeOf, type CheckedPassage, type TextPair } from '../../checked-work.ts';
import { numberDifferences } from '../../numbers/differences-of-pair.ts';
import { explain } from '../../numbers/explain.ts';
import type { NumberDifference } from '../../numbers/number-difference.ts';
import type { WorkRule } from '../../rule.ts';

/** Every number of a source text stands in each of its translations, and no other does, compared by value. */
export const figuresAgree: WorkRule = ({ pairs }, report) => {
  for (const pair of pairs) {
    const alone = aloneIn(pair);
    // That a whole passage is missing, or is too much, is not said again for each of its numbers.
    const differences = numberDifferences(pair).filter(({ passages: { source, translation } }) =>
      source === undefined || translation === undefined ? !alone.has(source ?? translation) : true,
    );
    // A text that is written in another notation is so throughout: once is enough to say it.
    const notation = differences.find(({ kind }) => kind === 'notation');
    for (const difference of differences)
      if (difference.kind !== 'notation' || difference === notation) report(finding(difference, pair));
  }
};

/** The passages of the texts that nothing renders, or that render nothing: another rule reports each. */
function aloneIn(pair: TextPair): ReadonlySet<CheckedPassage | undefined> {
  const alone = counterpartsOf(pair).filter(isLonely);
  const passages = alone.flatMap(({ source, translation }) => [...source, ...translation]);
  return new Set(passages.filter(({ field }) => field === undefined));
}

function finding(difference: NumberDifference, pair: TextPair): Finding {
  const { kind, isCertain, source, translation } = difference;
  const lost = source?.number.text ?? '';
  const found = translation?.number.text ?? '';
  return {
    rule: `figures/${kind}`,
    severity: isCertain ? 'error' : 'warning',
    ...whereOf(difference, pair),
    ...explain(difference, pair),
    found: found === '' ? `no ${lost}` : found,
    expected: source
      ? `${lost}, as in ${namePlace(source.passage, source.number.index)}`
      : 'no number that the source text does not have',
  };
}

function placeOfNumber({
  passage,
  number: { index, text },
}: NonNullable<NumberDifference['translation']>): PlaceInFile {
  return placeOf(passage, index, index + text.length);
}

function whereOf({ translation, passages }: NumberDifference, pair: TextPair): PlaceInFile {
  if (translation !== undefined) return placeOfNumber(translation);
  if (passages.translation !== undefined) return placeOf(passages.translation);
  return { file: pair.translation.file, line: 0 };
}
