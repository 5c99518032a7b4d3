import { conventionsOf, type NumberLocale } from './conventions.ts';

/** What stands beside a number in digits and belongs to it. */
export interface NumberSurroundings {
  /** Where the number begins and ends, with all that belongs to it. */
  readonly start: number;
  readonly end: number;
  /** What the words beside it multiply it by. */
  readonly factors: readonly number[];
  readonly isPercent: boolean;
  readonly isOrdinal: boolean;
  /** Whether letters stand directly before it, as in G20. */
  readonly isInName: boolean;
  readonly isHour: boolean;
  /** The digits that a range begins with, where this is its end; else empty. */
  readonly rangeFrom: string;
}

/** Farthest that a word beside a number is looked for. */
const maxReach = 40;

const gap = String.raw`[\s\u00A0\u202F\u061C\u200E\u200F]*`;
const percentAfter = new RegExp(`^${gap}[%٪﹪％]`, 'u');
const percentBefore = new RegExp(`[%٪﹪％]${gap}$`, 'u');
const wordAfter = new RegExp(String.raw`^${gap}-?([\p{L}\p{M}]+)`, 'u');
const wordBefore = new RegExp(String.raw`(?<![\p{L}\p{M}])([\p{L}\p{M}]+)${gap}$`, 'u');

/**
 * Looks at what stands around digits.
 * @param text the text
 * @param digits the digits, and where they begin
 * @param locale the text's language
 * @returns what belongs to the number
 */
export function surroundings(
  text: string,
  digits: { readonly index: number; readonly text: string },
  locale: NumberLocale,
): NumberSurroundings {
  const { writing } = locale;
  const { scaleWords } = conventionsOf(locale);
  const before = text.slice(Math.max(0, digits.index - maxReach), digits.index);
  const factors: number[] = [];
  let start = digits.index;
  let end = start + digits.text.length;
  const lead = writing.scaleFirst ? wordBefore.exec(before) : null;
  const leading = lead && scaleWords(lead[1] ?? '');
  if (lead && leading != null) {
    factors.push(leading);
    start -= lead[0].length;
  }
  const ordinal = ordinalEnding(text.slice(end, end + maxReach), writing.ordinalEndings);
  end += ordinal.length;
  while (factors.length === 0 || !writing.scaleFirst) {
    const [whole, word] = wordAfter.exec(text.slice(end, end + maxReach)) ?? [];
    const factor = word === undefined ? undefined : scaleWords(word);
    if (whole === undefined || factor === undefined) break;
    factors.push(factor);
    end += whole.length;
  }
  const after = text.slice(end, end + maxReach);
  const sign = percentAfter.exec(after)?.[0] ?? '';
  return {
    start,
    end: end + sign.length,
    factors,
    isPercent: sign !== '' || percentBefore.test(before) || isBeside(before, after, writing.percentWords),
    isOrdinal: ordinal !== '',
    isInName: /[\p{L}\p{M}]-?$/u.test(before),
    isHour: isBeside(before, after, writing.clockWords),
    rangeFrom: /(\p{Nd}+)\s?[-–—/]\s?$/u.exec(before)?.[1] ?? '',
  };
}

/** The ending with the space before it, or nothing. */
function ordinalEnding(after: string, endings: readonly string[]): string {
  for (const ending of endings) {
    for (const space of ['', ' ']) {
      if (!after.startsWith(space + ending)) continue;
      const rest = after.slice(space.length + ending.length);
      // A full stop after digits is an ordinal's only where the sentence goes on.
      if (ending === '.' ? space === '' && /^\s+\p{Ll}/u.test(rest) : !/^[\p{L}\p{M}]/u.test(rest))
        return space + ending;
    }
  }
  return '';
}

function isBeside(before: string, after: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const [left, right] = [before.trimEnd().toLowerCase(), after.trimStart().toLowerCase()];
  return words.some((word) => {
    const plain = word.toLowerCase();
    const standsAlone = left.endsWith(plain) && !/[\p{L}\p{M}]$/u.test(left.slice(0, -plain.length));
    return standsAlone || right.startsWith(plain);
  });
}
