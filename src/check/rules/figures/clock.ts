import { isRendered } from '../../align/counterparts.ts';
import { exchangeRemark } from '../../findings/exchange-remark.ts';
import { rule } from '../../rule.ts';
import { compareClocks } from '../../things/clock/compare-clocks.ts';

const words = {
  what: 'a different time of day',
  which: 'the time',
  hint: 'Correct the time, or the part of the day that is named with it.',
};

/** A time of day is the same in a translation, by whatever clock and in whatever words; so is the half of the day. */
export const figuresClock = rule({
  ids: {
    'figures/clock': {
      severity: 'warning',
      page: 'figures',
      title: 'Another time of day than in the source text',
    },
  },
  compares: 'pair',
  *run({ aligned }) {
    for (const passages of aligned.filter(isRendered))
      for (const { source: meant, translation: found } of compareClocks(passages).exchanged)
        yield { ...exchangeRemark(passages, { found, meant }, words), rule: 'figures/clock' };
  },
});
