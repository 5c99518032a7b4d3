import { componentOfKind } from '../../../text/components/components.ts';
import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import { opening } from '../../findings/opening.ts';
import { pairsOf, type Pair } from '../../align/pairs.ts';
import type { Report } from '../../../read/findings/finding.ts';
import type { Rule } from '../../rule.ts';

/** A passage is in the translation what it is in the source text: heading of the same level, item, quotation … */
export const structureKinds: Rule = (publication, report) => {
  for (const pair of pairsOf(publication)) {
    for (const { source, translation } of pair.aligned) {
      if (source !== undefined && translation !== undefined) compare(pair, source, translation, report);
    }
  }
};

function compare(pair: Pair, source: TextPassage, translation: TextPassage, report: Report): void {
  const [one, other] = [described(source), described(translation)];
  const isPicture = source.kind === 'picture';
  const sameFile = source.links.join() === translation.links.join();
  if (one === other && (!isPicture || sameFile)) return;
  const place = { file: pair.translation.file, line: lineInPassage(pair.translation, translation) };
  const line = String(lineInPassage(pair.source, source));
  if (isPicture) {
    report({
      ...place,
      rule: 'structure/picture',
      severity: 'error',
      message: 'Another picture stands here than in the source text.',
      found: translation.links.join(),
      expected: `${source.links.join()}, as in line ${line} of ${pair.source.file}`,
      hint: `Write "${source.links.join()}", with words of this language in the square brackets.`,
    });
    return;
  }
  const isLevel = source.kind === 'heading' && translation.kind === 'heading';
  report({
    ...place,
    rule: isLevel ? 'structure/heading-level' : 'structure/kind',
    severity: isLevel ? 'error' : 'warning',
    message: isLevel
      ? 'This heading has another level than in the source text.'
      : `This is ${other}, and ${one} in the source text.`,
    found: isLevel
      ? `${'#'.repeat(translation.depth)} ${opening(translation.text)}`
      : opening(translation.text),
    expected: `${one}, as in line ${line} of ${pair.source.file}`,
    hint: isLevel
      ? `Begin the line with ${'#'.repeat(source.depth)} and a space.`
      : `Mark it as the source text does.`,
  });
}

function described({ kind, depth }: TextPassage): string {
  if (kind === 'heading') return `a heading of level ${String(depth)}`;
  if (kind === 'item') return depth > 1 ? `an item of a list within a list` : 'an item of a list';
  if (kind === 'cell') return 'a table cell';
  return componentOfKind(kind)?.described ?? `a ${kind}`;
}
