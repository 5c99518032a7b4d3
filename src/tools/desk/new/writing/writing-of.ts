import { thingsOfLanguage } from '../../../../check/things/cldr/things-of-language.ts';
import type { Writing } from '../../../../publication/writing.ts';
import { dayPartsOf } from '../../../../check/things/cldr/day-parts.ts';
import { belowZeroWordsOf } from './below-zero-words.ts';
import { clockPhrasesOf } from './clock-phrases.ts';
import { clockWordsOf } from './clock-words.ts';
import { borrowedScales } from './borrowed-scales.ts';
import { compactWordsOf, isScaleFirst } from './compact-words.ts';
import { conjunctionsOf } from './conjunctions.ts';
import { countersOf } from './counters.ts';
import { decadePhrasesOf } from './decade-phrases.ts';
import { impliedNumbersOf } from './implied-numbers.ts';
import { onceWordsOf } from './once-words.ts';
import { pointWordsOf } from './point-words.ts';
import { decimalWordsOf } from './numbers/decimal-words.ts';
import { minusWordsOf } from './numbers/minus-words.ts';
import { ordinalEndingsOf } from './numbers/ordinal-endings.ts';
import { withEndings } from './endings.ts';
import { quarterWordsOf } from './numbers/quarter-words.ts';
import { numberWordsOf } from './numbers/number-words.ts';
import { otherFormsOf, withOtherEndings } from './numbers/other-forms.ts';
import { oppositesOf } from './opposites.ts';
import { partWordsOf } from './numbers/part-words.ts';
import { percentWordsOf } from './percent-words.ts';
import { quotationMarksOf } from './quotation-marks.ts';
import { reduplicationsOf } from './reduplications.ts';
import { spacedMarksOf } from './spaced-marks.ts';
import { wordsBesideNumbers } from './words-beside-numbers.ts';

/**
 * @param tag a language tag
 * @returns how the language is written, as far as the Unicode CLDR knows; what it doesn't know is left out
 */
export function writingOf(tag: string): Partial<Writing> {
  const isKnown = Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  const numbers = numberWordsOf(tag);
  if (!isKnown && numbers === undefined) return {};
  const compact = isKnown ? compactWordsOf(tag) : {};
  const conjunctions = isKnown ? conjunctionsOf(tag) : [];
  const quarters = quarterWordsOf(tag);
  const { numberWords, ...parts } = partWordsOf(tag);
  const forms = otherFormsOf(tag);
  const { rangeWords, percentWords } = wordsBesideNumbers(tag);
  const { endings, lists } = withEndings({
    numberWords: { ...without(numbers?.numberWords, compact), ...quarters.numberWords, ...numberWords },
    scaleWords: byValue({ ...agreeing(numbers?.scaleWords, compact), ...compact, ...borrowedScales(tag) }),
  });
  return withoutEmpty({
    quotationMarks: quotationMarksOf(tag),
    spacedMarks: spacedMarksOf(tag),
    conjunctions,
    reduplications: reduplicationsOf(tag),
    onceWords: onceWordsOf(tag),
    endings: { ...withOtherEndings(endings, forms), ...forms.endings },
    numberWords: { ...lists.numberWords, ...forms.numberWords },
    scaleWords: { ...lists.scaleWords, ...forms.scaleWords },
    numberHomonyms: forms.numberHomonyms,
    numberModifiers: quarters.numberModifiers ?? {},
    numberJoiners: numbers?.joiners.filter((word) => !conjunctions.includes(word)) ?? [],
    ...(numbers?.scaleFirst || (isKnown && isScaleFirst(tag)) ? { scaleFirst: true } : {}),
    ...(numbers?.unitsFirst ? { unitsFirst: true } : {}),
    ...parts,
    impliedNumbers: impliedNumbersOf(tag),
    ...countersOf(tag),
    rangeWords,
    decimalWords: decimalWordsOf(tag),
    minusWords: minusWordsOf(tag),
    belowZeroWords: belowZeroWordsOf(tag),
    ordinalEndings: ordinalEndingsOf(tag),
    percentWords: [...new Set([...(isKnown ? percentWordsOf(tag) : []), ...percentWords])],
    pointWords: pointWordsOf(tag),
    ...clockOf(tag, isKnown),
    ...decadePhrasesOf(tag),
    opposites: oppositesOf(tag),
    ...(isKnown ? thingsOfLanguage(tag) : {}),
  });
}

function clockOf(tag: string, isKnown: boolean): Partial<Writing> {
  const { clockWords = [], dayParts = {}, ...rest } = clockPhrasesOf(tag);
  return {
    clockWords: isKnown ? clockWordsOf(tag) : [...clockWords],
    ...rest,
    dayParts: { ...(isKnown ? dayPartsOf(tag) : {}), ...dayParts },
  };
}

/** A word that is a number by itself, such as a million, multiplies digits too. */
function without(words: Readonly<Record<string, number>> = {}, others: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(words).filter(([word]) => !Object.hasOwn(others, word)));
}

/** Of a word that another list has with an ending, and with another value, that list is right: it is written by hand. */
function agreeing(words: Readonly<Record<string, number>> = {}, others: Readonly<Record<string, number>>) {
  const isOther = ([word, value]: [string, number]) =>
    Object.entries(others).some(
      ([other, its]) =>
        its !== value && other.startsWith(word) && other.length - word.length === 1 && word.length > 3,
    );
  return Object.fromEntries(Object.entries(words).filter((entry) => !isOther(entry)));
}

function byValue(words: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(words).sort(([, one], [, other]) => one - other));
}

function withoutEmpty(writing: Partial<Writing>): Partial<Writing> {
  return Object.fromEntries(
    Object.entries(writing).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );
}
