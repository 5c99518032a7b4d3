import { conventionsOf, type Conventions, type NumberLocale } from './conventions.ts';
import { plain } from './lexicon.ts';

/** What stands beside a number in digits and belongs to it. */
export interface NumberSurroundings {
  /** Where the number begins and ends, with all that belongs to it. */
  readonly start: number;
  readonly end: number;
  /** What the words beside it multiply it by. */
  readonly factors: readonly number[];
  /** What a letter directly after it, such as "m", may multiply it by; or stand for something else. */
  readonly maybeFactor: number | undefined;
  readonly sign: '+' | '-' | undefined;
  /** What a word before it adds to it. */
  readonly added: number;
  readonly isDecade: boolean;
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
const gapAfter = new RegExp(`^${gap}`, 'u');
const signBefore = /(?<![\p{L}\p{Nd}\p{M}]|\p{Nd}\s)[\u061C\u200E\u200F]?(?:([-−–－])|([+＋]))\p{Sc}?$/u;
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
  const conventions = conventionsOf(locale);
  const { scaleWords } = conventions;
  const before = text.slice(Math.max(0, digits.index - maxReach), digits.index);
  const factors: number[] = [];
  let start = digits.index;
  let end = start + digits.text.length;
  const lead = wordBefore.exec(before);
  const leading = lead && writing.scaleFirst ? scaleWords.of(lead[1] ?? '') : undefined;
  if (lead && leading !== undefined) {
    factors.push(leading);
    start -= lead[0].length;
  }
  const added = lead && leading === undefined ? modifierIn(conventions, lead[1] ?? '') : 0;
  if (lead && added !== 0) start -= lead[0].length;
  const rest = () => text.slice(end, end + maxReach);
  // A word for per cent may begin like one for a hundred: 百分點.
  const isPercent = (after: string) => isBeside('', after, [...writing.percentWords, ...writing.pointWords]);
  const ordinal = ordinalEnding(rest(), writing.ordinalEndings);
  end += ordinal.length;
  const decade =
    factors.length === 0 && /^\p{Nd}{4}$/u.test(digits.text)
      ? decadeEnding(rest(), writing.decadeEndings)
      : '';
  end += decade.length;
  const letter = /^\p{Script=Latin}(?![\p{L}\p{M}\p{Nd}])/u.exec(rest())?.[0];
  const byLetter = letter === undefined ? undefined : scaleWords.of(letter);
  const isMoney = /\p{Sc}\s?$/u.test(before);
  if (byLetter !== undefined && isMoney) {
    factors.push(byLetter);
    end += 1;
  }
  while (factors.length === 0 || !writing.scaleFirst) {
    const [length, factor] = scaleAfter(rest(), conventions);
    if (factor === undefined || isPercent(rest())) break;
    factors.push(factor);
    end += length;
  }
  const after = text.slice(end, end + maxReach);
  const sign = percentAfter.exec(after)?.[0] ?? '';
  return {
    start,
    end: end + sign.length,
    factors,
    maybeFactor: isMoney ? undefined : byLetter,
    sign: signOf(before, lead?.[1], writing.minusWords),
    added,
    isDecade: decade !== '',
    isPercent: sign !== '' || percentBefore.test(before) || isBeside(before, after, writing.percentWords),
    isOrdinal: ordinal !== '',
    isInName: /[\p{L}\p{M}]-?$/u.test(before),
    isHour: isBeside(before, after, writing.clockWords),
    rangeFrom: /(\p{Nd}+)\s?[-–—/]\s?$/u.exec(before)?.[1] ?? '',
  };
}

/** The word that multiplies what stands before it, with the space between: its length and what it stands for. */
function scaleAfter(
  after: string,
  { scaleWords, scaleSigns }: Conventions,
): [length: number, factor: number | undefined] {
  const [whole = '', word = ''] = wordAfter.exec(after) ?? [];
  const isLetter = /^\p{Script=Latin}$/u.test(word);
  const factor = isLetter ? undefined : scaleWords.of(word);
  if (factor !== undefined) return [whole.length, factor];
  const space = gapAfter.exec(after)?.[0].length ?? 0;
  const close = scaleSigns.find(([sign]) => after.startsWith(sign, space));
  return close ? [space + close[0].length, close[1]] : [0, undefined];
}

function signOf(
  before: string,
  word: string | undefined,
  minusWords: readonly string[],
): '+' | '-' | undefined {
  if (word !== undefined && minusWords.includes(plain(word))) return '-';
  const [found, minus] = signBefore.exec(before) ?? [];
  return found === undefined ? undefined : minus === undefined ? '+' : '-';
}

/** What a word such as "সাড়ে" adds to the number after it. */
function modifierIn({ senses }: Conventions, word: string): number {
  return senses.of(word)?.find(({ kind }) => kind === 'before')?.value ?? 0;
}

function decadeEnding(after: string, endings: readonly string[]): string {
  return (
    endings.find(
      (ending) => after.startsWith(ending) && !/^[\p{L}\p{M}]/u.test(after.slice(ending.length)),
    ) ?? ''
  );
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
  const [left, right] = [plain(before.trimEnd()), plain(after.trimStart().replace(/^-/, ''))];
  return words.some((word) => {
    const own = plain(word);
    const standsAlone = left.endsWith(own) && !/[\p{L}\p{M}]$/u.test(left.slice(0, -own.length));
    // A letter for the hour, as in "14 h", begins many words.
    const begins =
      right.startsWith(own) && !(/^\p{Script=Latin}{1,2}$/u.test(own) && goesOn(right, own.length));
    return standsAlone || begins || isFormOf(right, own);
  });
}

function goesOn(text: string, at: number): boolean {
  return /^[\p{L}\p{M}]/u.test(text.slice(at, at + 1));
}

/** Shortest word of which a part is enough to know it by, and that part. */
const [minInflected, stem] = [6, 0.75];

/** A long word may have another ending. */
function isFormOf(text: string, word: string): boolean {
  return (
    word.length >= minInflected &&
    !/\P{L}/u.test(word) &&
    text.startsWith(word.slice(0, Math.ceil(word.length * stem)))
  );
}
