import type { QualifierSense } from '../../publication/writing.ts';
import type { NumberLocale } from './conventions.ts';
import type { NumberInText } from './number-in-text.ts';
import { qualifierWordsOf, type QualifierInText } from './qualifier-words.ts';

/** Farthest that a word of approximation is looked for in the same sentence. */
const maxReach = 150;

/** What may end a sentence; not a short form before a number, as in "u.þ.b. 300". */
const end = /\p{Sentence_Terminal}["'”’»)]*\s+(?![\p{Ll}\p{Nd}])/gu;

/**
 * @param number a number
 * @param text the text that it stands in
 * @param locale the text's language
 * @returns the word of approximation directly beside the number, placed in the text; undefined without one
 */
export function qualifierBeside(
  number: NumberInText,
  text: string,
  { writing }: NumberLocale,
): QualifierInText | undefined {
  const words = qualifierWordsOf(writing);
  const from = Math.max(0, number.index - maxReach / 3);
  const before = words.endOf(text.slice(from, number.index));
  if (before) return movedBy(from, before);
  const to = number.index + number.text.length;
  const after = words.beginningOf(text.slice(to, to + maxReach / 3));
  return after && movedBy(to, after);
}

/**
 * @param number a number
 * @param text the text that it stands in
 * @param locale the text's language
 * @returns the words of approximation of its sentence: those that no other number stands between, and the others
 */
export function qualifiersAround(number: NumberInText, text: string, { writing }: NumberLocale) {
  const [from, to] = [number.index, number.index + number.text.length];
  const before = text.slice(Math.max(0, from - maxReach), from);
  const after = text.slice(to, to + maxReach);
  const start = from - before.length + ([...before.matchAll(end)].map(endOf).at(-1) ?? 0);
  const stop = to + (after.search(end) + 1 || after.length);
  const all = qualifierWordsOf(writing)
    .within(text.slice(start, stop))
    .map((each) => movedBy(start, each));
  const isNear = (each: QualifierInText) =>
    !/\p{Nd}/u.test(each.start < from ? text.slice(each.end, from) : text.slice(to, each.start));
  return { near: all.filter(isNear), far: all.filter((each) => !isNear(each)) };
}

function endOf({ 0: written, index }: RegExpExecArray): number {
  return index + written.length;
}

function movedBy(offset: number, qualifier: QualifierInText): QualifierInText {
  return { ...qualifier, start: qualifier.start + offset, end: qualifier.end + offset };
}

/** What may stand for each sense without saying something else. */
const alike: Readonly<Record<QualifierSense, readonly QualifierSense[]>> = {
  nearly: ['nearly', 'about'],
  about: ['about', 'nearly'],
  over: ['over', 'atLeast'],
  atLeast: ['atLeast', 'over'],
  atMost: ['atMost'],
  average: ['average'],
  exactly: ['exactly'],
};

/**
 * @param wanted what the source text says of a number
 * @param found what a translation says of it
 * @returns whether they can mean the same
 */
export function mayAgree(wanted: readonly QualifierSense[], found: readonly QualifierSense[]): boolean {
  return wanted.some((sense) => alike[sense].some((each) => found.includes(each)));
}

/**
 * @param wanted what the source text says of a number
 * @param found what a translation says of it
 * @returns whether one says that it is more, the other that it is less
 */
export function areOpposite(wanted: readonly QualifierSense[], found: readonly QualifierSense[]): boolean {
  const [one, other] = [side(wanted), side(found)];
  return one !== 0 && one + other === 0;
}

/** 1 where the true number is greater, -1 where it is smaller, 0 where that is open. */
function side(senses: readonly QualifierSense[]): number {
  if (senses.every((sense) => sense === 'over' || sense === 'atLeast')) return 1;
  return senses.every((sense) => sense === 'nearly' || sense === 'atMost') ? -1 : 0;
}
