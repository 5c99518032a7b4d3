import type { Writing } from '../../publication/writing.ts';

/** A mark that opens or closes a quotation, and where it stands. */
export interface QuotationMark {
  readonly character: string;
  readonly index: number;
}

/** A mark without its counterpart in the passage. */
export interface LoneMark extends QuotationMark {
  /** What it does. Of some only what stands in other passages tells: that of inches (5") may be one, or close a quotation. */
  readonly does: 'open' | 'close' | 'either' | 'inches';
}

/** The quotations of a passage, and the marks that have no counterpart. */
export interface Quotations {
  readonly whole: readonly { readonly open: QuotationMark; readonly close: QuotationMark }[];
  readonly alone: readonly LoneMark[];
}

/** How languages pair double marks; a language's own pairs go before these. */
const usual = ['“”', '„“', '„”', '””', '«»', '»«', '「」', '『』', '""'];

/** Two marks that are typed for one. */
const typed: Readonly<Record<string, string>> = { "''": '"', '’’': '”', '‘‘': '“', ',,': '„', '``': '“' };

const marks = /["“”„‟«»「」『』]|''|’’|‘‘|``|(?<![^\s([]),,(?=\S)/gu;

/** The quotation marks of a language. */
export type OwnMarks = Pick<Writing, 'quotationMarks'> & Partial<Pick<Writing, 'spacedMarks'>>;

/**
 * Puts the double quotation marks of a passage in pairs. Single ones are left out: they may be apostrophes.
 * @param text words of a passage
 * @param own those of its language
 * @returns what belongs together, and what is left
 */
export function pairMarks(text: string, own: OwnMarks): Quotations {
  const open: LoneMark[] = [];
  const whole: Quotations['whole'][number][] = [];
  const alone: LoneMark[] = [];
  for (const { 0: found, index } of text.matchAll(marks)) {
    const end = index + found.length;
    const beside = { before: text.slice(Math.max(0, index - 2), index), after: text.slice(end, end + 2) };
    if (isShortForm(beside)) continue;
    const mark = { character: typed[found] ?? found, index };
    const does = roleOf(mark.character, beside, own);
    const at = does === 'open' && looksOpening(beside) ? -1 : counterpartAt(open, { ...mark, does }, own);
    const [opener, ...inside] = at < 0 ? [] : open.splice(at);
    if (opener !== undefined) {
      whole.push({ open: opener, close: mark });
      alone.push(...inside);
    } else if (isAfterDigit(mark.character, beside)) alone.push({ ...mark, does: 'inches' });
    else if (does === 'close') alone.push({ ...mark, does });
    else open.push({ ...mark, does });
  }
  return { whole, alone: [...alone, ...open].sort((one, other) => one.index - other.index) };
}

/** Which of the open marks this one closes: the innermost of its kind, or that of another kind which alone is there. */
function counterpartAt(open: readonly LoneMark[], { character, does }: LoneMark, own: OwnMarks): number {
  const at = open.findLastIndex(({ character: opener }) => isPair(opener, character, own));
  return at < 0 && does === 'close' && open.length === 1 && open[0]?.does === 'open' ? 0 : at;
}

/**
 * @param one a mark
 * @param other another
 * @param own the marks of the language
 * @returns whether there may be a quotation between them
 */
export function isPair(one: string, other: string, { quotationMarks }: OwnMarks): boolean {
  return (
    usual.includes(one + other) || quotationMarks.some(([first, last]) => first === one && last === other)
  );
}

/** What stands beside a mark: a character or two. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/** What a mark does its place says; where that does not tell, as between letters, the language, or the mark's own form. */
function roleOf(
  character: string,
  beside: Beside,
  { quotationMarks, spacedMarks }: OwnMarks,
): LoneMark['does'] {
  const opens = quotationMarks.some(([one]) => one === character);
  const closes = quotationMarks.some(([, one]) => one === character);
  // A space on its inner side says nothing where the language sets one.
  const isSure = opens !== closes && spacedMarks?.includes(character) === true;
  if (!isSure && looksOpening(beside)) return 'open';
  if (!isSure && looksClosing(beside)) return 'close';
  if (opens !== closes) return opens ? 'open' : 'close';
  return /[«„‟「『]/u.test(character) ? 'open' : /[»」』]/u.test(character) ? 'close' : 'either';
}

/** Behind a space, or another mark that opens, and before a letter. */
function looksOpening({ before, after }: Beside): boolean {
  return /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}„‚"'/])$/u.test(before) && /^[^\s\p{Pe}\p{Pf}.,;:!?]/u.test(after);
}

/** Behind a letter or a mark that ends something, and before a space or another such mark. */
function looksClosing({ before, after }: Beside): boolean {
  return /\S$/u.test(before) && /^(?:$|[\s\p{Pe}\p{Pf}\p{Po}\p{Pd}])/u.test(after);
}

/** Hebrew short forms, such as ק"מ, have the sign before their last letter. */
function isShortForm({ before, after }: Beside): boolean {
  return /\p{Script=Hebrew}$/u.test(before) && /^\p{Script=Hebrew}(?!\p{Script=Hebrew})/u.test(after);
}

function isAfterDigit(character: string, { before }: Beside): boolean {
  return character === '"' && /\p{Nd}$/u.test(before);
}
