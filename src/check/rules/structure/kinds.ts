import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import type { TextPassage } from '../../../publication/passages.ts';
import { isRendered, type Rendered } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { nounOf } from '../../findings/passage-names.ts';
import { rule, type PlacedRemark } from '../../rule.ts';

const ids = {
  'structure/kind': {
    severity: 'warning',
    page: 'structure',
    title: 'A passage that is something else than in the source text',
  },
  'structure/heading-level': {
    severity: 'error',
    page: 'structure',
    title: 'A heading of another level than in the source text',
    whenStale: 'warning',
  },
  'structure/picture': {
    severity: 'error',
    page: 'structure',
    title: 'Another picture than in the source text',
    whenStale: 'warning',
  },
} as const satisfies FindingIds;

/** A passage is in the translation what it is in the source text: heading of the same level, item, quotation … */
export const structureKinds = rule({
  ids,
  compares: 'pair',
  *run({ aligned }) {
    for (const passages of aligned.filter(isRendered)) yield* differing(passages);
  },
});

function* differing({ source, translation }: Rendered): Generator<PlacedRemark<typeof ids>> {
  const [wanted, found] = [described(source), described(translation)];
  const [picture, other] = [source.links.join(), translation.links.join()];
  if (source.kind === 'picture') {
    // A picture only stands beside another.
    if (picture !== other)
      yield {
        passage: translation,
        rule: 'structure/picture',
        message: 'This is not the picture that the source text has here.',
        found: other,
        expected: `${picture}, as in ${namePlace(source)}`,
        hint: `Write "${picture}", with words of this language in the square brackets.`,
      };
    return;
  }
  if (wanted === found) return;
  const problem = { passage: translation, expected: `${wanted}, as in ${namePlace(source)}` };
  if (source.kind === 'heading' && translation.kind === 'heading')
    yield {
      ...problem,
      rule: 'structure/heading-level',
      message: 'The level of this heading differs from the source text.',
      found: `${'#'.repeat(translation.depth)} ${opening(translation.text)}`,
      hint: `Begin the line with ${'#'.repeat(source.depth)} and a space.`,
    };
  else
    yield {
      ...problem,
      rule: 'structure/kind',
      message: `This is ${found}, and ${wanted} in the source text.`,
      found: opening(translation.text),
      hint: `Mark it as the source text does.`,
    };
}

function described({ kind, depth }: TextPassage): string {
  if (kind === 'heading') return `a heading of level ${String(depth)}`;
  return kind === 'item' && depth > 1 ? 'a nested list item' : `a ${nounOf({ kind })}`;
}
