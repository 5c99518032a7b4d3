import { toAscii } from '../../read/words/digits.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { toValue } from './value.ts';

/** Groups of digits that begin with + or 0, or are parted by hyphens as no other number is. */
const phone =
  /(?<![\p{L}\p{Nd}]|[.,٬٫]\p{Nd}*)(?:\+\p{Nd}{1,3}(?:[ \u00A0-]\(?\p{Nd}{1,5}\)?){1,5}|\p{Nd}{2,5}(?:[ \u00A0-]\p{Nd}{2,8}){1,4}|\p{Nd}{3}-\p{Nd}{3}-\p{Nd}{4})(?![\p{Nd}/]|[.,٬٫]\p{Nd})/gu;

/**
 * Finds telephone numbers, which are wholes however they are parted.
 * @param text any text
 * @returns each as one number of all its digits in their order; else as its groups
 */
export function phonesIn(text: string): NumberInText[] {
  return Array.from(text.matchAll(phone)).flatMap(({ 0: written, index }) => {
    const groups = [...written.matchAll(/\p{Nd}+/gu)];
    const digits = toAscii(groups.map(([group]) => group).join(''));
    const isPhone =
      written.startsWith('+') || digits.startsWith('0') || /^\p{Nd}{3}-\p{Nd}{3}-\p{Nd}{4}$/u.test(written);
    if (!isPhone || digits.length < minDigits || groups.length < 2) return [];
    const parts = groups.map(({ 0: group, index: at }) =>
      numberInText(group, index + at, [toValue(toAscii(group))]),
    );
    return [numberInText(written, index, [toValue(digits)], { alternatives: [parts] })];
  });
}

/** Shorter ones are hardly written in groups. */
const minDigits = 7;
