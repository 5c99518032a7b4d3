import type { TextPair } from '../checked-work.ts';
import { comparePassages } from './compare-passages.ts';
import { isCertainChange, mayBeWord, scaleDoubt } from './doubts.ts';
import { isScaleInflected } from './inflected-scales.ts';
import { moves } from './moves.ts';
import { numberDifference, type ComparedNumbers, type NumberDifference } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { isAmong } from './number-pool.ts';
import { isInOtherUnit } from './other-units.ts';
import { isConverted } from './other-calendars.ts';
import { pairChanged } from './pair-changed.ts';
import { renderingsIn } from './renderings.ts';
import { spelledDifferences } from './spelled.ts';
import { isShort, maySpell, withoutSpelledOut } from './spelled-out.ts';
import { valuesOf, valuesOfText } from './values-of.ts';
import { knowsWords } from './words-known.ts';

/**
 * Compares the numbers of a translation with those of its source text, by value and passage by passage.
 * @param pair the two texts
 * @returns where they differ, certain problems and doubtful ones
 */
export function numberDifferences(pair: TextPair): NumberDifference[] {
  const calendars = [pair.source.locale.calendar, pair.translation.locale.calendar];
  const isOneCalendar = calendars[0] === calendars[1] || calendars.every(isConverted);
  const { numbers } = renderingsIn(pair);
  const rows = moves(pair.aligned.map((passages) => comparePassages(passages, isOneCalendar, numbers)));
  const differences = rows.flatMap((row) => {
    if (row.missing.length + row.added.length === 0) return row.asides;
    const inDigits = ({ form }: NumberInText) => form === 'digits';
    const { changed, ...left } = pairChanged({
      missing: row.missing.filter(inDigits),
      added: row.added.filter(inDigits),
    });
    const inWords = (numbers: readonly NumberInText[]) => numbers.filter((number) => !inDigits(number));
    const { differences, missing, added } = spelledDifferences(
      { missing: [...left.missing, ...inWords(row.missing)], added: [...left.added, ...inWords(row.added)] },
      row,
    );
    return [
      ...changed.flatMap((numbers) => {
        if (isScaleInflected(row, numbers) || scaleDoubt(numbers, row) === 'copied') return [];
        return [numberDifference('changed', isCertainChange(numbers, row), row, numbers)];
      }),
      ...differences,
      ...missing.flatMap((number) => lone('missing', row, number, pair)),
      ...added.flatMap((number) => lone('added', row, number, pair)),
      ...row.asides,
    ];
  });
  return withoutSpelledOut(withoutPercents(differences, rows), rows, pair.translation.locale);
}

/**
 * Where no percentage of a text is known as one in the other, the language says it in words that are not known; one alone
 * may be a slip.
 */
function withoutPercents(
  differences: readonly NumberDifference[],
  rows: readonly ComparedNumbers[],
): NumberDifference[] {
  const isLost = ({ kind, source }: NumberDifference) =>
    kind === 'percent' && source?.number.isPercent === true;
  const kept = rows.reduce((sum, row) => sum + row.percents, 0);
  const lost = differences.filter(isLost).length;
  return differences.filter((difference) => !(isLost(difference) && lost > Math.max(1, kept)));
}

/** A number that stands in one text and, as it seems, not in the other. */
function lone(
  kind: 'missing' | 'added',
  row: ComparedNumbers,
  number: NumberInText,
  pair: TextPair,
): NumberDifference[] {
  const side = kind === 'missing' ? 'translation' : 'source';
  const [passage, text] = [row[side], pair[side]];
  // A number too much may be from anywhere in the source text; one that is missing belongs in this passage.
  const isWide = kind === 'added' || passage === undefined;
  const isElsewhere = isAmong(number, isWide ? valuesOfText(text) : valuesOf(passage));
  // That a whole passage is missing is not said again for each of its numbers.
  if (isElsewhere && passage === undefined) return [];
  const isDoubtful = mayBeWord(number, passage, text.locale);
  // Of a language whose words are not known, what may be a word is missed only where the source has it in digits.
  const mayBeAny = !knowsWords(text.locale.writing) && isShort(number.values[0] ?? '');
  if (isDoubtful && mayBeAny && !(kind === 'missing' && maySpell(number))) return [];
  const numbers = kind === 'missing' ? ([number, undefined] as const) : ([undefined, number] as const);
  const own = kind === 'missing' ? row.source : row.translation;
  const mayBeSaid = kind === 'missing' && isYearOfNow(number);
  const isCertain = !isElsewhere && !isDoubtful && !mayBeSaid && !isInOtherUnit(number, own, passage);
  return [numberDifference(isElsewhere ? 'repeated' : kind, isCertain, row, numbers)];
}

/** "This year" and "last year" say which they are; who writes news of this century may say so of any year of it. */
function isYearOfNow({ values: [value = ''] }: NumberInText): boolean {
  return /^20\d\d$/.test(value);
}
