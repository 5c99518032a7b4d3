import { isRendered } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { compareClocks } from '../../things/clock/compare-clocks.ts';

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
      for (const { source, translation } of compareClocks(passages).exchanged)
        yield {
          passage: passages.translation,
          index: translation.index,
          rule: 'figures/clock',
          message: 'This passage names a different time of day from the source text.',
          found: translation.text,
          expected: `the time that is called "${source.text}" in ${namePlace(passages.source, source.index)}`,
          hint: 'Correct the time, or the part of the day that is named with it.',
        };
  },
});
