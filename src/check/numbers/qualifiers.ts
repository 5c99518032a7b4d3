import { cached } from '../../store/caches.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { known } from '../known.ts';
import type { Agreeing } from './match.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { areOpposite, mayAgree, qualifierBeside, qualifiersAround } from './qualified.ts';
import { listsAll, type QualifierInText } from './qualifier-words.ts';
import { isSmall } from './value.ts';

/**
 * Compares what is said of numbers that agree: "nearly", "over", "at least".
 * @param numbers a number of the source text and the translation's
 * @param passages where they stand
 * @returns what the translation says otherwise, or does not say; nothing where a language's words are not known
 */
export function qualifierDifference(
  { source, translation }: Agreeing,
  passages: Rendered,
): NumberDifference[] {
  const {
    text,
    of: { locale },
  } = passages.translation;
  const wanted = qualifiersOf(passages.source)(source);
  if (wanted === undefined) return [];
  const difference = (kind: 'qualifier' | 'unqualified', isCertain: boolean, found?: QualifierInText) =>
    numberDifference(kind, isCertain, passages, [
      withQualifier(source, wanted, passages.source.text),
      found ? withQualifier(translation, found, text) : translation,
    ]);
  const isMeant = ({ senses }: QualifierInText) => mayAgree(wanted.senses, senses);
  const beside = qualifierBeside(translation, text, locale);
  if (beside !== undefined && isMeant(beside)) return [];
  const { near, far } = qualifiersAround(translation, text, locale);
  if (near.some(isMeant)) return [];
  const knowsAll = listsAll(locale.writing);
  const other = beside ?? near.find((each) => knowsAll || isClose(each, translation, text));
  const isMeantFar = far.some(isMeant);
  if (other !== undefined && areOpposite(wanted.senses, other.senses) && (knowsAll || !isMeantFar))
    return [difference('qualifier', knowsAll && other === beside && far.length === 0, other)];
  if (isMeantFar || !knowsAll) return [];
  if (other !== undefined) return [difference('qualifier', false, other)];
  // Before small numbers and years such words often mean something else: "over two days".
  const mayBeOther = wanted.senses.includes('exactly') || isSmall(source.values[0] ?? '') || isYear(source);
  return mayBeOther ? [] : [difference('unqualified', false)];
}

/** Of a passage of the source text, what is said of each of its numbers. */
const qualifiersOf = known(({ text, of: { locale } }: CheckedPassage) =>
  cached((number: NumberInText): QualifierInText | undefined => {
    const isPlain = /^\d+(?:\.\d+)?$/.test(number.values[0] ?? '');
    return isPlain ? qualifierBeside(number, text, locale) : undefined;
  }),
);

/** Farthest that a word stands from its number where others that might stand between are not known. */
const maxApart = 30;

/** Whether no other part of the sentence stands between. */
function isClose(
  { start, end }: QualifierInText,
  { index, text: written }: NumberInText,
  text: string,
): boolean {
  const between = end <= index ? text.slice(end, index) : text.slice(index + written.length, start);
  return between.length <= maxApart && !/\p{P}\s|[،、，。]/u.test(between);
}

function isYear({ values: [value = ''], text }: NumberInText): boolean {
  return /^[12]\d{3}$/.test(value) && /^\p{Nd}+$/u.test(text);
}

/** The number with what is said of it, as written. */
function withQualifier(number: NumberInText, { start, end }: QualifierInText, text: string): NumberInText {
  const index = Math.min(start, number.index);
  const written = text.slice(index, Math.max(end, number.index + number.text.length));
  const short =
    start < number.index
      ? `${text.slice(start, end).trim()} … ${number.text}`
      : `${number.text} … ${text.slice(start, end).trim()}`;
  return { ...number, index, text: written.length > 40 ? short : written };
}
