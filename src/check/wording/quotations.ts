import type { CheckedPassage } from '../checked-work.ts';
import { pairMarks, type QuotationMark } from './quotation-marks.ts';

/** Single marks with words between: an apostrophe has a letter on both sides, in scripts that have capitals. */
const singleSpans =
  /(?<![\p{L}\p{M}\p{N}])['‘‚‹](?=\S)[^'‘’‚‹›]{0,300}['’‘›](?![\p{Lu}\p{Ll}\p{N}])|[《〈][^》〉]{0,300}[》〉]/gu;

/**
 * @param passage a passage
 * @param withLone whether a mark without its counterpart stands for a quotation too
 * @returns the words of each of its quotations, in whatever marks; those within another are part of that, and what somebody
 *   goes on to say ("…," she said, "…") is part of what was said before
 */
export function quotationsOf({ words, of: { locale } }: CheckedPassage, withLone = false): string[] {
  const { whole, alone } = pairMarks(words, locale.writing);
  const outer = outermost(whole);
  const rest = outer.reduceRight(
    (text, { open, close }) => text.slice(0, open.index) + text.slice(close.index + 1),
    words,
  );
  const first = outer.filter((_, index) => !endsInComma(words, outer[index - 1]));
  return [
    ...first.map(({ open, close }) => words.slice(open.index + 1, close.index)),
    ...alone.filter(({ does }) => withLone && does !== 'inches').map(() => rest),
    ...Array.from(rest.matchAll(singleSpans), ([quoted]) => quoted.slice(1, -1)),
  ];
}

function endsInComma(words: string, quotation: { readonly close: QuotationMark } | undefined): boolean {
  return quotation !== undefined && /\p{Po}/u.test(words.charAt(quotation.close.index - 1));
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
