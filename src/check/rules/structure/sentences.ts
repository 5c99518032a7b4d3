import { lineInPassage } from '../../../publication/passages.ts';
import { counterpartsOf, joined } from '../../align/counterparts.ts';
import { opening } from '../../findings/opening.ts';
import { pairsOf } from '../../align/pairs.ts';
import type { Rule } from '../../rule.ts';
import { countSentences, type SentenceCount } from '../../wording/sentences.ts';

/** A passage has as many sentences as in the source text: a lost one, or two run together, are seen by it. */
export const structureSentences: Rule = (publication, report) => {
  for (const pair of pairsOf(publication)) {
    const writings = [pair.sourceLocale.writing, pair.locale.writing] as const;
    if (writings.some(({ sentenceEnds }) => sentenceEnds.length === 0)) continue;
    for (const part of counterpartsOf(pair)) {
      const [source, translation] = [joined(part.source), joined(part.translation)];
      if (source === undefined || translation === undefined || source.kind === 'picture') continue;
      const wanted = countSentences(source.text, writings[0]);
      const found = countSentences(translation.text, writings[1]);
      if (found.least <= wanted.most && wanted.least <= found.most) continue;
      const isFewer = found.most < wanted.least;
      report({
        rule: 'structure/sentences',
        severity: 'warning',
        file: pair.translation.file,
        line: lineInPassage(pair.translation, translation),
        message: `This passage has ${isFewer ? 'fewer' : 'more'} sentences than in the source text.`,
        found: `${named(found)}: ${opening(translation.text)}`,
        expected: `${named(wanted)}, as in line ${String(lineInPassage(pair.source, source))} of ${pair.source.file}`,
        hint: isFewer
          ? 'Look for a sentence that was left out, or a full stop that is missing.'
          : 'Look for a sentence that was added, or a full stop inside a sentence.',
      });
    }
  }
};

function named({ least, most }: SentenceCount): string {
  const count = least === most ? String(most) : `${String(least)} to ${String(most)}`;
  return `${count} ${most === 1 ? 'sentence' : 'sentences'}`;
}
