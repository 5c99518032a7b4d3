import { anchorsOf } from '../../align/anchors.ts';
import { isRendered, type Rendered } from '../../align/counterparts.ts';
import { longestRise } from '../../align/longest-rise.ts';
import { namePlace } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';

/** The passages of a translation come in the order of the source text. */
export const structureOrder = rule({
  ids: {
    'structure/order': {
      severity: 'either',
      page: 'structure',
      title: 'A passage in another place than in the source text',
      whenStale: 'warning',
    },
  },
  compares: 'pair',
  *run({ aligned, translation: { passages } }) {
    const both = aligned.filter(isRendered).filter(({ translation }) => translation.field === undefined);
    const order = new Map(passages.map((passage, index) => [passage, index]));
    const inOrder = new Set(longestRise(both.map(({ translation }) => order.get(translation) ?? -1)));
    for (const rendered of both.filter((_, index) => !inOrder.has(index))) {
      const { source, translation } = rendered;
      yield {
        passage: translation,
        rule: 'structure/order',
        severity: isCertain(rendered) ? 'error' : 'warning',
        message: 'This passage is not in the place that it has in the source text.',
        found: opening(translation.text),
        expected: `the place of "${opening(source.text)}", ${namePlace(source)}`,
        hint: 'Put the passages in the order of the source text.',
      };
    }
  },
});

/** Numbers and links tell for certain which passage it is; lengths and sentences only make it likely. */
function isCertain({ source, translation }: Rendered): boolean {
  const [one, other] = [anchorsOf(source), anchorsOf(translation)];
  const marks = [...one.numbers, ...one.targets];
  const others = new Set([...other.numbers, ...other.targets]);
  return marks.length > 0 && marks.every((each) => others.has(each));
}
