import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { isRendered } from '../../align/counterparts.ts';
import { namePlace, type CheckedPassage } from '../../checked-work.ts';
import { rule } from '../../rule.ts';
import { compareMeasures } from '../../things/compare-measures.ts';
import { startOf, textOf, type Measure } from '../../things/measures.ts';

const ids = {
  'figures/unit': { severity: 'warning', page: 'figures', title: 'Another unit than in the source text' },
  'figures/conversion': {
    severity: 'warning',
    page: 'figures',
    title: 'Not the same when it is converted to another unit',
  },
} as const satisfies FindingIds;

/**
 * A number of a unit is the same in a translation, or is converted to another unit within what it is rounded to.
 */
export const figuresMeasures = rule({
  ids,
  compares: 'pair',
  *run({ aligned }) {
    for (const passages of aligned.filter(isRendered)) {
      const { source, translation } = passages;
      const { exchanged, strange } = compareMeasures(passages);
      for (const pair of exchanged)
        yield {
          ...said(pair.translation, translation, pair.source, source),
          rule: 'figures/unit',
          message: 'This number has a different unit from the source text.',
          hint: 'Correct the unit, or convert the number too.',
        };
      for (const pair of strange)
        yield {
          ...said(pair.translation, translation, pair.source, source),
          rule: 'figures/conversion',
          message: 'This is not what the source text says, converted to another unit.',
          hint: 'Convert it once more, or keep the unit of the source text.',
        };
    }
  },
});

function said(found: Measure, passage: CheckedPassage, meant: Measure, source: CheckedPassage) {
  return {
    passage,
    index: startOf(found),
    found: textOf(found, passage.text),
    expected: `${textOf(meant, source.text)}, as in ${namePlace(source, startOf(meant))}`,
  } as const;
}
