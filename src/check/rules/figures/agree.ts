import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import type { Finding, PlaceInFile } from '../../../read/findings/finding.ts';
import { counterpartsOf, isLonely, isRendered } from '../../align/counterparts.ts';
import { namePlace, placeOf, type CheckedPassage, type TextPair } from '../../checked-work.ts';
import { numberDifferences } from '../../numbers/differences-of-pair.ts';
import { explain } from '../../numbers/explain.ts';
import { isKeyFigure } from '../../numbers/renderings.ts';
import type { NumberDifference } from '../../numbers/number-difference.ts';
import { rule, type FileRemark } from '../../rule.ts';

const ids = {
  'figures/missing': {
    severity: 'either',
    page: 'figures',
    title: 'A number of the source text is missing',
    whenStale: 'warning',
  },
  'figures/added': {
    severity: 'either',
    page: 'figures',
    title: 'A number that the source text does not have',
    whenStale: 'warning',
  },
  'figures/changed': {
    severity: 'either',
    page: 'figures',
    title: 'Another number than in the source text',
    whenStale: 'warning',
  },
  'figures/repeated': {
    severity: 'either',
    page: 'figures',
    title: 'A number more or less often than in the source text',
  },
  'figures/moved': {
    severity: 'either',
    page: 'figures',
    title: 'A number in another passage than in the source text',
  },
  'figures/swapped': {
    severity: 'either',
    page: 'figures',
    title: 'Two numbers that changed places',
    whenStale: 'warning',
  },
  'figures/percent': { severity: 'either', page: 'figures', title: 'A percentage in one of two texts only' },
  'figures/sign': {
    severity: 'either',
    page: 'figures',
    title: 'A number below zero in one of two texts only',
  },
  'figures/qualifier': {
    severity: 'either',
    page: 'figures',
    title: 'Another "more than" or "nearly" than in the source text',
    whenStale: 'warning',
  },
  'figures/unqualified': {
    severity: 'either',
    page: 'figures',
    title: 'A "more than" or "nearly" in one of two texts only',
  },
  'figures/spelled': {
    severity: 'either',
    page: 'figures',
    title: 'Another number in words than in the source text',
  },
  'figures/notation': {
    severity: 'either',
    page: 'figures',
    title: 'Numbers in the notation of another language',
  },
} as const satisfies FindingIds;

/** Every number of a source text stands in each of its translations, and no other does, compared by value. */
export const figuresAgree = rule({
  ids,
  compares: 'pair',
  *run(pair) {
    const alone = aloneIn(pair);
    // That a whole passage is missing, or is too much, is not said again for each of its numbers.
    const differences = numberDifferences(pair).filter(({ passages: { source, translation } }) =>
      source === undefined || translation === undefined ? !alone.has(source ?? translation) : true,
    );
    // A text that is written in another notation is so throughout: once is enough to say it.
    const notation = differences.find(({ kind }) => kind === 'notation');
    for (const difference of differences)
      if (difference.kind !== 'notation' || difference === notation) yield finding(difference, pair);
  },
});

/** The passages of the texts that nothing renders, or that render nothing: another rule reports each. */
function aloneIn(pair: TextPair): ReadonlySet<CheckedPassage | undefined> {
  const alone = counterpartsOf(pair).filter(isLonely);
  const passages = alone.flatMap(({ source, translation }) => [...source, ...translation]);
  return new Set(passages.filter(({ field }) => field === undefined));
}

function finding(difference: NumberDifference, pair: TextPair): FileRemark<typeof ids> {
  const { kind, isCertain, source, translation } = difference;
  const lost = source?.number.text ?? '';
  const found = translation?.number.text ?? '';
  return {
    rule: `figures/${kind}`,
    severity: isCertain ? 'error' : 'warning',
    ...whereOf(difference, pair),
    ...explained(difference, pair),
    found: found === '' ? `no ${lost}` : found,
    expected: source
      ? `${lost}, as in ${namePlace(source.passage, source.number.index)}`
      : 'no number that the source text does not have',
  };
}

/** What is to be done; where only words can say what the number is, that they may be rendered in another way too. */
function explained(difference: NumberDifference, pair: TextPair): Pick<Finding, 'message' | 'hint'> {
  const { message, hint } = explain(difference, pair);
  const { kind, isCertain, source, translation, passages } = difference;
  const number = (source ?? translation)?.number;
  const isAlone = isCertain && (kind === 'missing' || kind === 'added');
  if (!isAlone || number === undefined || !isRendered(passages)) return { message, hint };
  if (isKeyFigure(number, pair.translation.work.figures)) return { message, hint };
  const [its, ours] = source === undefined ? ['…', number.text] : [number.text, '…'];
  const entry = `{ source: ${JSON.stringify(its)}, here: ${JSON.stringify(ours)}, why: "…" }`;
  const whose = source === undefined ? 'Where the source text says it' : 'Where this text says it';
  const lines = pair.translation.renders.length > 0 ? `to "renders": ${entry}` : `renders: [${entry}]`;
  return { message, hint: `${hint} ${whose} in another way, add ${lines}` };
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
