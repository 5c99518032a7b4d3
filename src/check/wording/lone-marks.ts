import type { CheckedPassage, CheckedText } from '../checked-work.ts';
import { known } from '../known.ts';
import { isPair, pairMarks, type LoneMark } from './quotation-marks.ts';

/** A quotation mark without its counterpart, and where it stands. */
export interface PlacedMark extends LoneMark {
  readonly passage: CheckedPassage;
}

/** No quotation runs over more passages than this. */
const maxPassages = 20;

/**
 * Finds the quotation marks that have no counterpart in their text. A quotation may run over several passages: then it
 * opens in the first, maybe again at the beginning of each, and closes in the last.
 * @param text a text
 * @returns the marks, in reading order
 */
export const loneMarks = known(({ passages, locale: { writing } }: CheckedText): readonly PlacedMark[] => {
  const alone: PlacedMark[] = [];
  let open: { readonly mark: PlacedMark; readonly order: number } | undefined;
  const leave = () => {
    if (open !== undefined) alone.push(open.mark);
    open = undefined;
  };
  for (const [order, passage] of passages.entries()) {
    if (passage.field !== undefined || order - (open?.order ?? order) > maxPassages) leave();
    const { whole, alone: lone } = pairMarks(passage.words, writing);
    // Begun again at the head of this passage, and closed in it.
    const again = whole.find((each) => each.open.index === 0)?.open.character;
    if (open?.order === order - 1 && again === open.mark.character) open = undefined;
    for (const mark of lone) {
      const placed = { ...mark, passage };
      const fits = open !== undefined && isPair(open.mark.character, mark.character, writing);
      const isAgain = mark.index === 0 && open !== undefined && open.order < order;
      if (isAgain && (fits || open?.mark.character === mark.character)) open = open && { ...open, order };
      else if (fits && mark.does !== 'open') open = undefined;
      else if (mark.does === 'close') alone.push(placed);
      else if (mark.does !== 'inches') {
        leave();
        open = { mark: placed, order };
      }
    }
    if (passage.field !== undefined) leave();
  }
  leave();
  return alone;
});
