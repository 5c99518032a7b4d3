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
    const { work, file, passages } = text;
    const { source } = work;
    // What is so in the source text is for its editor to mend.
    const isSoInSource = cached((passage: CheckedPassage) => {
      const original = source?.file === file ? undefined : source?.passages[passages.indexOf(passage)];
      return original && source && pairMarks(original.text, source.locale.writing).alone.length > 0;
    });
    for (const { passage, index } of [...loneMarks(text), ...loneSingles(passages)]) {
      if (isSoInSource(passage) === true) continue;
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
