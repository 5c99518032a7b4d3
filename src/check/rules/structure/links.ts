import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import type { Report } from '../../../read/findings/finding.ts';
import { counterpartsOf, joined } from '../../align/counterparts.ts';
import { sameTarget } from '../../align/link-target.ts';
import { pairsOf, type Pair } from '../../align/pairs.ts';
import type { Rule } from '../../rule.ts';

/** The links of a passage lead where they lead in the source text. */
export const structureLinks: Rule = (publication, report) => {
  for (const pair of pairsOf(publication)) {
    for (const part of counterpartsOf(pair)) {
      const [source, translation] = [joined(part.source), joined(part.translation)];
      if (source === undefined || translation === undefined || source.kind === 'picture') continue;
      const lost = without(source.links, translation.links);
      const surplus = without(translation.links, source.links);
      for (let index = 0; index < Math.max(lost.length, surplus.length); index += 1)
        reportLink(pair, { source, translation, lost: lost[index], found: surplus[index] }, report);
    }
  }
};

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

interface Difference {
  readonly source: TextPassage;
  readonly translation: TextPassage;
  readonly lost: string | undefined;
  readonly found: string | undefined;
}

function reportLink(pair: Pair, { source, translation, lost, found }: Difference, report: Report): void {
  const line = String(lineInPassage(pair.source, source));
  const place = { file: pair.translation.file, line: lineInPassage(pair.translation, translation) };
  if (lost === undefined) {
    report({
      ...place,
      rule: 'structure/link-added',
      severity: 'warning',
      message: 'The source text has no such link here.',
      found: found ?? '',
      expected: `the links of line ${line} of ${pair.source.file}`,
      hint: 'Take the link off the words, or add it to the source text.',
    });
  } else if (found === undefined) {
    report({
      ...place,
      rule: 'structure/link-missing',
      severity: 'error',
      message: 'A link of the source text is missing here.',
      found: 'nothing',
      expected: `a link to ${lost}, as in line ${line} of ${pair.source.file}`,
      hint: 'Link the words that render those of the source text.',
    });
  } else {
    report({
      ...place,
      rule: 'structure/link-target',
      severity: 'warning',
      message: 'This link leads somewhere else than in the source text.',
      found,
      expected: `${lost}, as in line ${line} of ${pair.source.file}`,
      hint: 'Correct the address; where that page is in another language on purpose, acknowledge it.',
    });
  }
}
