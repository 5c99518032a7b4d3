import type { Writing } from '../../publication/writing.ts';

/** A mark that opens or closes a quotation, and where it stands. */
export interface QuotationMark {
  readonly character: string;
  readonly index: number;
}

/** The quotations of a passage, and the marks that have no counterpart. */
export interface Quotations {
  readonly whole: readonly { readonly open: QuotationMark; readonly close: QuotationMark }[];
  readonly alone: readonly QuotationMark[];
}

/** How languages pair double marks; a language's own pairs go before these. */
const usual = ['“”', '„“', '„”', '””', '«»', '»«', '「」', '『』', '""'];

/** The quotation marks of a language: its pairs, and marks that have a space inside, as in « zéro ». */
export type OwnMarks = Pick<Writing, 'quotationMarks' | 'spacedMarks'>;

/**
 * Puts the double quotation marks of a passage in pairs. Single ones are left out: they may be apostrophes.
 * @param text words of a passage
 * @param marks those of its language
 * @returns what belongs together, and what is left
 */
export function pairMarks(text: string, { quotationMarks: own, spacedMarks }: OwnMarks): Quotations {
  const spaced = own.map(([one]) => one).filter((one) => spacedMarks.includes(one));
  const pairs = [...own, ...usual];
  const open: QuotationMark[] = [];
  const whole: Quotations['whole'][number][] = [];
  const alone: QuotationMark[] = [];
  let straight = 0;
  for (const { 0: character, index } of text.matchAll(/["“”„«»「」『』]/gu)) {
    // Inches and seconds: 5"
    if (character === '"' && straight === 0 && /\p{Nd}$/u.test(characterBefore(text, index))) continue;
    const mark = { character, index };
    const last = open.at(-1);
    const begins = spaced.includes(character) || looksOpening(text, index);
    const closes =
      last !== undefined && pairs.some(([one, other]) => one === last.character && other === character);
    if (closes && !(begins && character === last.character)) {
      open.pop();
      if (last.character === '"') straight -= 1;
      whole.push({ open: last, close: mark });
    } else if (begins && pairs.some(([one]) => one === character)) {
      open.push(mark);
      if (character === '"') straight += 1;
    } else alone.push(mark);
  }
  return { whole, alone: [...alone, ...open].sort((one, other) => one.index - other.index) };
}

/** A straight mark says by its place which it is. */
function looksOpening(text: string, index: number): boolean {
  return (
    !/[\p{L}\p{M}\p{N}\p{Po}\p{Pe}]$/u.test(characterBefore(text, index)) &&
    /\S/u.test(text.charAt(index + 1))
  );
}

/** One character, or the two units of it: a look at all that stands before would take long in a long passage. */
function characterBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 2), index);
}
