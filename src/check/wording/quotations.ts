import type { CheckedPassage } from '../checked-work.ts';
import { pairMarks, type QuotationMark } from './quotation-marks.ts';

/** Single marks with words between: an apostrophe has a letter on both sides. */
const singleSpans =
  /(?<![\p{L}\p{M}\p{N}])['‘‚‹](?=\S)[^'‘’‚‹›]{0,300}['’‘›](?![\p{L}\p{N}])|[《〈][^》〉]{0,300}[》〉]/gu;

/**
 * @param passage a passage
 * @returns how long each of its quotations is, in whatever marks; those within another are part of that
 */
export function lengthsOfQuotations({ words, of: { locale } }: CheckedPassage): number[] {
  const { whole, alone } = pairMarks(words, locale.writing);
  const outer = outermost(whole);
  const rest = outer.reduceRight(
    (text, { open, close }) => text.slice(0, open.index) + text.slice(close.index + 1),
    words,
  );
  return [
    ...outer.map(({ open, close }) => close.index - open.index),
    ...alone.filter(({ does }) => does !== 'inches').map(() => rest.length),
    ...Array.from(rest.matchAll(singleSpans), ([{ length }]) => length),
  ];
}

/**
 * @param quotations quotations of a passage
 * @returns those that are not within another
 */
export function outermost<One extends { readonly open: QuotationMark; readonly close: QuotationMark }>(
  quotations: readonly One[],
): One[] {
  return quotations
    .filter(
      ({ open, close }) =>
        !quotations.some((each) => each.open.index < open.index && close.index < each.close.index),
    )
    .sort((one, other) => one.open.index - other.open.index);
}
