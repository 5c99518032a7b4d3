import { isRendered } from '../../align/counterparts.ts';
import { exchangeRemark } from '../../findings/exchange-remark.ts';
import { rule } from '../../rule.ts';
import { compareDecades } from '../../things/decades/compare-decades.ts';

const words = {
  what: 'a different decade',
  which: 'the decade',
  hint: 'Correct the decade.',
};

/** A decade is the same in a translation, in digits or in words. */
export const figuresDecades = rule({
  ids: {
    'figures/decade': {
      severity: 'warning',
      page: 'figures',
      title: 'Another decade than in the source text',
    },
  },
  compares: 'pair',
  *run({ aligned }) {
    for (const passages of aligned.filter(isRendered))
      for (const { source: meant, translation: found } of compareDecades(passages).exchanged)
        yield { ...exchangeRemark(passages, { found, meant }, words), rule: 'figures/decade' };
  },
});
