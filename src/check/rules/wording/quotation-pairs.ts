import { cached } from '../../../store/caches.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { loneSingles } from '../../wording/lone-singles.ts';
import { loneMarks } from '../../wording/lone-marks.ts';
import { withNeighbours } from '../../wording/nearby.ts';
import { pairMarks } from '../../wording/quotation-marks.ts';

/** Each quotation mark that opens is closed, in the same passage or in one that follows. */
export const wordingQuotationPairs = rule({
  ids: {
    'wording/quotation-unpaired': {
      severity: 'warning',
      page: 'wording',
      isToldOnce: true,
      title: 'A quotation mark without its counterpart',
    },
  },
  compares: 'text',
  *run(text) {
    const { work, file, passages, locale } = text;
    const { source } = work;
    // What is so in the source text is for its editor to mend.
    const inSource = cached((passage: CheckedPassage) => {
      const original = source?.file === file ? undefined : source?.passages[passages.indexOf(passage)];
      return original && source && pairMarks(original.text, source.locale.writing);
    });
    // A letter of some languages looks like one.
    const singles = Array.from(loneSingles(passages)).filter(({ passage }) => {
      const isQuoted = (inSource(passage)?.whole ?? []).length > 0;
      return isQuoted && pairMarks(passage.words, locale.writing).whole.length === 0;
    });
    for (const { passage, index } of [...loneMarks(text), ...singles]) {
      if ((inSource(passage)?.alone ?? []).length > 0) continue;
      yield {
        passage,
        rule: 'wording/quotation-unpaired',
        index,
        length: 1,
        message: 'This quotation mark has no counterpart.',
        found: () => withNeighbours(passage.words, index, index + 1),
        expected: 'quotation marks in pairs',
        hint: 'Add the other mark, or delete this one.',
      };
    }
  },
});
