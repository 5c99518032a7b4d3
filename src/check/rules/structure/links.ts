import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { sameTarget } from '../../align/link-target.ts';
import { namePlace } from '../../checked-work.ts';
import { rule, type PassageRemark } from '../../rule.ts';

const ids = {
  'structure/link-added': {
    severity: 'warning',
    page: 'structure',
    title: 'A link that the source text does not have',
  },
  'structure/link-missing': {
    severity: 'error',
    page: 'structure',
    title: 'A link of the source text is missing',
    whenStale: 'warning',
  },
  'structure/link-target': {
    severity: 'warning',
    page: 'structure',
    title: 'A link to another address than in the source text',
  },
} as const satisfies FindingIds;

/** The links of a passage lead where they lead in the source text. */
export const structureLinks = rule({
  ids,
  compares: 'counterparts',
  *run({ source, translation }) {
    if (source.kind === 'picture') return;
    const lost = without(source.links, translation.links);
    const surplus = without(translation.links, source.links);
    for (let index = 0; index < Math.max(lost.length, surplus.length); index += 1)
      yield differing(lost[index], surplus[index], namePlace(source));
  },
});

/** What is in one list and, language aside, not in the other. */
function without(links: readonly string[], others: readonly string[]): string[] {
  const rest = new Map<string, number>();
  for (const target of others.map(sameTarget)) rest.set(target, (rest.get(target) ?? 0) + 1);
  return links.filter((link) => {
    const target = sameTarget(link);
    const count = rest.get(target) ?? 0;
    rest.set(target, count - 1);
    return count <= 0;
  });
}

function differing(
  lost: string | undefined,
  found: string | undefined,
  place: string,
): PassageRemark<typeof ids> {
  if (lost === undefined)
    return {
      rule: 'structure/link-added',
      message: 'The source text has no such link here.',
      found: found ?? '',
      expected: `the links of ${place}`,
      hint: 'Take the link off the words, or add it to the source text.',
    };
  if (found === undefined)
    return {
      rule: 'structure/link-missing',
      message: 'A link of the source text is missing here.',
      found: 'nothing',
      expected: `a link to ${lost}, as in ${place}`,
      hint: 'Link the words that render those of the source text.',
    };
  return {
    rule: 'structure/link-target',
    message: 'This link leads to a different address from the source text.',
    found,
    expected: `${lost}, as in ${place}`,
    hint: 'Correct the address; where that page is in another language on purpose, acknowledge it.',
  };
}
