import { renderedIn, type Rendered } from '../../align/counterparts.ts';
import { namePlace } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { rule } from '../../rule.ts';

/** Shorter passages say nothing by their length. */
const minLength = 40;

/** A passage is about as long as its source lets expect: what was cut off or stuck on is seen by it. */
export const structureLength = rule({
  ids: {
    'structure/length': {
      severity: 'warning',
      page: 'structure',
      title: 'A passage much longer or shorter than its source lets expect',
    },
  },
  compares: 'pair',
  *run(pair) {
    const { lengthRatio } = pair;
    if (lengthRatio === undefined) return;
    const measured = renderedIn(pair)
      .filter(({ source: { kind, text } }) => kind !== 'picture' && text.length >= minLength)
      .map((passages) => ({ ...passages, log: logLength(passages, lengthRatio) }));
    const usual = middle(measured.map(({ log }) => log));
    for (const { source, translation, log } of measured) {
      const off = log - usual;
      if (Math.abs(off) < tolerance(source.text.length)) continue;
      const percent = String(Math.round(Math.exp(off) * 100));
      yield {
        passage: translation,
        rule: 'structure/length',
        message: `This passage is ${off < 0 ? 'shorter' : 'longer'} than expected from its source: ${percent} % of it.`,
        found: opening(translation.text),
        expected: `all that ${namePlace(source)} says, and no more`,
        hint: `Look for words that were ${off < 0 ? 'left out' : 'added'}.`,
      };
    }
  },
});

/** The logarithm of a passage's length by what the languages let expect. */
function logLength({ source, translation }: Rendered, ratio: number): number {
  return Math.log(translation.text.length / (source.text.length * ratio));
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
