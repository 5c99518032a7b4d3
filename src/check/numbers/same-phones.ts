import { toAscii } from '../../read/words/digits.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { known } from '../known.ts';
import type { NumbersLeft } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { spanOf, Spans, type Span } from './spans.ts';

/** Groups of digits that may be one telephone number, with what is written between them. */
const groups = /[+＋(（]{0,2}\p{Nd}+(?:[\s\u00A0\u202F()（）./・‐‑–—―－-]{1,3}\p{Nd}+)*/gu;

/** Shorter numbers are called by nobody, or are dialled as they stand. */
const minDigits = 6;

/** A number that may be a telephone's. */
interface Phone extends Span {
  /** Its digits, 0–9; where a text is written from the right, also with the groups in the order in which they are seen. */
  readonly digits: readonly string[];
  /** Whether it is written as it is called from another country. */
  readonly isInternational: boolean;
  /** Whether it is written as it is called from another town. */
  readonly isNational: boolean;
}

/**
 * Compares what is left as telephone numbers: digit by digit, however they are grouped, with the prefix of their country or
 * without it.
 * @param left what has no counterpart yet
 * @param passages where it stands
 * @returns what still has none
 */
export function withoutPhones(left: NumbersLeft, passages: Rendered): NumbersLeft {
  if (![...left.missing, ...left.added].some(({ form }) => form === 'digits')) return left;
  // Passages may hold thousands of numbers: only those that end alike are compared.
  const ours = Map.groupBy(phonesOf(passages.translation).flatMap(seenIn), ({ tail }) => tail);
  const taken = new Set<Phone>();
  const same = phonesOf(passages.source).flatMap((phone) => {
    const alike = seenIn(phone).flatMap(({ tail }) => ours.get(tail)?.slice(0, maxAlike) ?? []);
    const found = alike.find((other) => !taken.has(other.phone) && areSame(phone, other.phone));
    if (found === undefined) return [];
    taken.add(found.phone);
    return [{ source: phone, translation: found.phone }];
  });
  if (same.length === 0) return left;
  const apart = (numbers: readonly NumberInText[], spans: Spans) =>
    numbers.filter((number) => !spans.holds(spanOf(number)));
  return {
    missing: apart(left.missing, new Spans(same.map(({ source }) => source))),
    added: apart(left.added, new Spans(same.map(({ translation }) => translation))),
  };
}

const phonesOf = known(({ text, of }: CheckedPassage): readonly Phone[] =>
  Array.from(text.matchAll(groups)).flatMap(({ 0: written, index }) => {
    const country = /^[(（]?[+＋]/u.test(written);
    // What is dialled within a country alone stands in brackets: +49 (0)30.
    const parts = (country ? written.replace(/[(（]0[)）]/u, '') : written).match(/\p{Nd}+/gu) ?? [];
    const digits = toAscii(parts.join(''));
    if (digits.length < minDigits) return [];
    const seen = of.locale.direction === 'rtl' ? [toAscii(parts.reverse().join(''))] : [];
    return {
      digits: [...new Set([digits, ...seen])],
      isInternational: country || digits.startsWith('00'),
      isNational: /^[(（0]/u.test(toAscii(written)),
      start: index,
      end: index + written.length,
    };
  }),
);

/** So many numbers that end alike are compared with one. */
const maxAlike = 10;

/** A number by what it ends in, as it may be seen. */
function seenIn(phone: Phone): { readonly tail: string; readonly phone: Phone }[] {
  return phone.digits.map((digits) => ({ tail: digits.slice(-minDigits), phone }));
}

function areSame(one: Phone, other: Phone): boolean {
  return one.digits.some((digits) => other.digits.some((others) => agree([one, digits], [other, others])));
}

/** Longest prefix of a country, with the 00 before it, and of a town. */
const maxPrefix = 5;

/** Whether two numbers end in the same digits, and what stands before those in one alone is a prefix. */
function agree([one, digits]: [Phone, string], [other, others]: [Phone, string]): boolean {
  const most = Math.min(digits.length, others.length);
  let shared = 0;
  while (shared < most && digits.at(-shared - 1) === others.at(-shared - 1)) shared += 1;
  if (shared < minDigits) return false;
  const [before, otherBefore] = [digits.slice(0, -shared), others.slice(0, -shared)];
  return isPrefixed(one, before, otherBefore) || isPrefixed(other, otherBefore, before);
}

/** Whether one number has a prefix that the other has not, or for which that has the one of the country alone. */
function isPrefixed(phone: Phone, prefix: string, other: string): boolean {
  if (prefix === other) return true;
  if (prefix.length > maxPrefix) return false;
  if (phone.isInternational) return /^[018]?$/.test(other);
  return phone.isNational && other === '';
}
