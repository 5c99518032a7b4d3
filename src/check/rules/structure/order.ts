import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import type { Aligned } from '../../align/align.ts';
import { anchorsOf } from '../../align/anchors.ts';
import { longestRise } from '../../align/longest-rise.ts';
import { opening } from '../../findings/opening.ts';
import { pairsOf } from '../../align/pairs.ts';
import type { Rule } from '../../rule.ts';

/** The passages of a translation come in the order of the source text. */
export const structureOrder: Rule = (publication, report) => {
  for (const { aligned, source, translation } of pairsOf(publication)) {
    const both = aligned.filter(isBoth).filter((part) => part.translation.field === undefined);
    const order = new Map(translation.passages.map((passage, index) => [passage, index]));
    const places = both.map((part) => order.get(part.translation) ?? -1);
    const inOrder = new Set(longestRise(places));
    for (const [index, part] of both.entries()) {
      if (inOrder.has(index)) continue;
      report({
        rule: 'structure/order',
        severity: isCertain(part) ? 'error' : 'warning',
        file: translation.file,
        line: part.translation.line,
        message: 'This passage stands in another place than in the source text.',
        found: opening(part.translation.text),
        expected: `the place of "${opening(part.source.text)}", line ${String(lineInPassage(source, part.source))} of ${source.file}`,
        hint: 'Put the passages in the order of the source text.',
      });
    }
  }
};

interface Both {
  readonly source: TextPassage;
  readonly translation: TextPassage;
}

function isBoth(part: Aligned<TextPassage>): part is Both {
  return part.source !== undefined && part.translation !== undefined;
}

/** Numbers and links tell for certain which passage it is; lengths and sentences only make it likely. */
function isCertain({ source, translation }: Both): boolean {
  const [one, other] = [anchorsOf(source), anchorsOf(translation)];
  const marks = [...one.numbers, ...one.targets];
  const others = new Set([...other.numbers, ...other.targets]);
  return marks.length > 0 && marks.every((each) => others.has(each));
}
