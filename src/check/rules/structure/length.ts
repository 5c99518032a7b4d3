import { lineInPassage, type TextPassage } from '../../../publication/passages.ts';
import { counterpartsOf, joined } from '../../align/counterparts.ts';
import { lengthRatio } from '../../align/length-ratio.ts';
import { opening } from '../../findings/opening.ts';
import { pairsOf, type Pair } from '../../align/pairs.ts';
import type { Rule } from '../../rule.ts';

/** Shorter passages say nothing by their length. */
const shortest = 40;

/** A passage is about as long as its source lets expect: what was cut off or stuck on is seen by it. */
export const structureLength: Rule = (publication, report) => {
  for (const pair of pairsOf(publication)) {
    const measured = measure(pair);
    const usual = middle(measured.map(({ log }) => log));
    for (const { source, translation, log } of measured) {
      const off = log - usual;
      if (Math.abs(off) < tolerance(source.text.length)) continue;
      const percent = String(Math.round(Math.exp(off) * 100));
      report({
        rule: 'structure/length',
        severity: 'warning',
        file: pair.translation.file,
        line: lineInPassage(pair.translation, translation),
        message: `This passage is ${off < 0 ? 'shorter' : 'longer'} than its source lets expect: ${percent} % of it.`,
        found: opening(translation.text),
        expected: `all that line ${String(lineInPassage(pair.source, source))} of ${pair.source.file} says, and no more`,
        hint: `Look for words that were ${off < 0 ? 'left out' : 'added'}.`,
      });
    }
  }
};

interface Measured {
  readonly source: TextPassage;
  readonly translation: TextPassage;
  /** Logarithm of its length by what the languages let expect. */
  readonly log: number;
}

function measure(pair: Pair): Measured[] {
  const ratio = lengthRatio(pair.sourceLocale, pair.locale);
  if (ratio === undefined) return [];
  return counterpartsOf(pair).flatMap((part) => {
    const [source, translation] = [joined(part.source), joined(part.translation)];
    if (source === undefined || translation === undefined || source.text.length < shortest) return [];
    if (source.kind === 'picture') return [];
    const log = Math.log(translation.text.length / (source.text.length * ratio));
    return [{ source, translation, log }];
  });
}

/** A translator may be terser than the language's average: up to a fifth is taken for a habit. */
function middle(logs: readonly number[]): number {
  if (logs.length < 4) return 0;
  const sorted = [...logs].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return Math.max(-0.2, Math.min(0.2, median));
}

/** About a third for a long paragraph, two thirds for a short sentence. */
function tolerance(length: number): number {
  return 0.25 + 2.4 / Math.sqrt(length);
}
