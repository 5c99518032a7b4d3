import type { TextPassage } from '../../publication/passages.ts';
import type { Pair } from '../align/pairs.ts';
import { comparePassages } from './compare-passages.ts';
import { isScaleUnknown, mayBeWord } from './doubts.ts';
import type { Difference, Row } from './difference.ts';
import { moves } from './moves.ts';
import type { NumberInText } from './number-in-text.ts';
import { pairChanged } from './pair-changed.ts';
import { valuesOf } from './values-of.ts';

/**
 * Compares the numbers of a translation with those of its source text, by value and passage by passage.
 * @param pair the two texts
 * @returns where they differ, certain problems and doubtful ones
 */
export function differencesIn(pair: Pair): Difference[] {
  const rows = moves(pair.aligned.map((aligned) => comparePassages(aligned, pair)));
  const differences = rows.flatMap((row) => {
    if (row.missing.length + row.added.length === 0) return row.asides;
    const { missing, added, changed } = pairChanged(row);
    return [
      ...changed.map(([lost, found]) => changedIn(row, lost, found, pair)),
      ...missing.flatMap((number) => missingIn(row, number, pair)),
      ...added.flatMap((number) => addedIn(row, number, pair)),
      ...row.asides,
    ];
  });
  return [...differences, ...loneTurn(rows)];
}

/** How many numbers must keep the source text's order for one that does not to be remarkable. */
const manyKept = 8;

/** Languages order words differently; but where a translation keeps the order otherwise, it is likely to keep it always. */
function loneTurn(rows: readonly Row[]): Difference[] {
  const turned = rows.flatMap((row) => row.turned);
  const kept = rows.reduce((sum, row) => sum + row.kept, 0);
  return turned.length === 1 && kept >= manyKept ? turned.filter((each) => each !== undefined) : [];
}

/**
 * @param pair a translation and its source text
 * @returns whether no figure of the translation is certainly wrong, lost or added
 */
export function figuresAgree(pair: Pair): boolean {
  return differencesIn(pair).every(({ isCertain }) => !isCertain);
}

function changedIn(row: Row, lost: NumberInText, found: NumberInText, pair: Pair): Difference {
  const isCertain = !isScaleUnknown(lost, found, pair);
  return { kind: 'changed', isCertain, ...places(row, lost, found) };
}

function missingIn(row: Row, number: NumberInText, pair: Pair): Difference[] {
  const { translation } = row;
  const isElsewhere = holds(translation ?? pair.translation.passages, number, pair.locale);
  // That a whole passage is missing is not said again for each of its numbers.
  if (isElsewhere && translation === undefined) return [];
  const isDoubtful = mayBeWord(number, translation, pair.locale);
  if (isDoubtful && Object.keys(pair.locale.writing.numberWords).length === 0) return [];
  const kind = isElsewhere ? 'repeated' : 'missing';
  return [{ kind, isCertain: !isElsewhere && !isDoubtful, ...places(row, number, undefined) }];
}

function addedIn(row: Row, number: NumberInText, pair: Pair): Difference[] {
  const { source } = row;
  const isElsewhere = holds(pair.source.passages, number, pair.sourceLocale);
  if (isElsewhere && source === undefined) return [];
  const isDoubtful = mayBeWord(number, source, pair.sourceLocale);
  if (isDoubtful && Object.keys(pair.sourceLocale.writing.numberWords).length === 0) return [];
  const kind = isElsewhere ? 'repeated' : 'added';
  return [{ kind, isCertain: !isElsewhere && !isDoubtful, ...places(row, undefined, number) }];
}

function places(row: Row, lost: NumberInText | undefined, found: NumberInText | undefined) {
  const { source, translation } = row;
  return {
    source: source && lost && { passage: source, number: lost },
    translation: translation && found && { passage: translation, number: found },
    passages: { source, translation },
  };
}

function holds(
  passages: readonly TextPassage[] | TextPassage,
  { values }: NumberInText,
  locale: Pair['locale'],
): boolean {
  const given = valuesOf(passages, locale);
  return values.some((value) => given.has(value));
}
