import { textRule, withNeighbours, type Place } from '../../remarks.ts';
import { pairMarks, type QuotationMark } from '../../wording/quotation-marks.ts';

/** Each quotation mark that opens is closed in the same passage. */
export const wordingQuotationPairs = textRule(function* (_text, places) {
  for (const [order, place] of places.entries()) {
    for (const mark of pairMarks(place.words, place.locale.writing).alone) {
      if (goesOn(mark, place, places[order + 1])) continue;
      yield {
        place,
        rule: 'wording/quotation-unpaired',
        severity: 'warning',
        index: mark.index,
        message: 'This quotation mark has no counterpart.',
        found: () => withNeighbours(place.words, mark.index, mark.index + 1),
        expected: 'quotation marks in pairs',
        hint: hintFor(mark, place),
      };
    }
  }
});

function hintFor({ index }: QuotationMark, { words, locale }: Place): string {
  const isApart = /\s/u.test(words.charAt(index - 1) || ' ') && /\s/u.test(words.charAt(index + 1) || ' ');
  const inside = `take away the space inside, or name the mark in "spacedMarks" of locales/${locale.tag}/locale.json`;
  return `Add the other mark, or delete this one${isApart ? `; where both are there, ${inside}` : ''}.`;
}

/** A quotation of several paragraphs opens in each and closes in the last. */
function goesOn({ sign, index }: QuotationMark, { passage }: Place, next: Place | undefined): boolean {
  return index === 0 && next?.passage.kind === passage.kind && next.words.startsWith(sign);
}
