import { lineInPassage } from '../../../publication/passages.ts';
import { counterpartsOf, joined } from '../../align/counterparts.ts';
import { opening } from '../../findings/opening.ts';
import { pairsOf } from '../../align/pairs.ts';
import { quotedSpans } from '../../align/quoted-spans.ts';
import type { Rule } from '../../rule.ts';

/** What is quoted in the source text is quoted in the translation. */
export const structureQuotations: Rule = (publication, report) => {
  for (const pair of pairsOf(publication)) {
    for (const part of counterpartsOf(pair)) {
      const [source, translation] = [joined(part.source), joined(part.translation)];
      if (source === undefined || translation === undefined) continue;
      const [wanted, found] = [quotedSpans(source.text), quotedSpans(translation.text)];
      if (wanted === found) continue;
      report({
        rule: 'structure/quotations',
        severity: 'warning',
        file: pair.translation.file,
        line: lineInPassage(pair.translation, translation),
        message: `This passage has ${found < wanted ? 'fewer' : 'more'} quotations than in the source text.`,
        found: `${counted(found)}: ${opening(translation.text)}`,
        expected: `${counted(wanted)}, as in line ${String(lineInPassage(pair.source, source))} of ${pair.source.file}`,
        hint:
          found < wanted
            ? 'Look for a quotation that was left out or lost its marks.'
            : 'Look for words that the source text does not quote.',
      });
    }
  }
};

function counted(count: number): string {
  return `${String(count)} ${count === 1 ? 'quotation' : 'quotations'}`;
}
