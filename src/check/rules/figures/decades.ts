import { isRendered } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { compareDecades } from '../../things/decades/compare-decades.ts';

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
      for (const { source, translation } of compareDecades(passages).exchanged)
        yield {
          passage: passages.translation,
          index: translation.index,
          rule: 'figures/decade',
          message: 'This passage names a different decade from the source text.',
          found: translation.text,
          expected: `the decade that is called "${source.text}" in ${namePlace(passages.source, source.index)}`,
          hint: 'Correct the decade.',
        };
  },
});
