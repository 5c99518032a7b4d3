import type { CheckedPassage } from '../../checked-work.ts';
import { textRule } from '../../remarks.ts';
import { withNeighbours } from '../../wording/nearby.ts';
import { pairMarks, type QuotationMark } from '../../wording/quotation-marks.ts';

/** Each quotation mark that opens is closed in the same passage. */
export const wordingQuotationPairs = textRule(function* ({ passages, locale }) {
  for (const [order, passage] of passages.entries()) {
    for (const mark of pairMarks(passage.words, locale.writing).alone) {
      if (goesOn(mark, passage, passages[order + 1])) continue;
      yield {
        passage,
        rule: 'wording/quotation-unpaired',
        index: mark.index,
        length: 1,
        message: 'This quotation mark has no counterpart.',
        found: () => withNeighbours(passage.words, mark.index, mark.index + 1),
        expected: 'quotation marks in pairs',
        hint: hintFor(mark, passage),
      };
    }
  }
});

function hintFor({ index }: QuotationMark, { words, of: { locale } }: CheckedPassage): string {
  const isApart = /\s/u.test(words.charAt(index - 1) || ' ') && /\s/u.test(words.charAt(index + 1) || ' ');
  const inside = `take away the space inside, or name the mark in "spacedMarks" of locales/${locale.tag}/locale.json`;
  return `Add the other mark, or delete this one${isApart ? `; where both are there, ${inside}` : ''}.`;
}

/** A quotation of several paragraphs opens in each and closes in the last. */
function goesOn(
  { character, index }: QuotationMark,
  { kind }: CheckedPassage,
  next: CheckedPassage | undefined,
): boolean {
  return index === 0 && next?.kind === kind && next.words.startsWith(character);
}
