import { countOf } from '../../../read/words/english.ts';
import { namePlace } from '../../checked-work.ts';
import { opening } from '../../findings/opening.ts';
import { counterpartRule } from '../../remarks.ts';
import { countSentences, type SentenceCount } from '../../wording/sentences.ts';

/** A passage has as many sentences as in the source text: a lost one, or two run together, are seen by it. */
export const structureSentences = counterpartRule(function* ({ source, translation }) {
  const writings = [source.of.locale.writing, translation.of.locale.writing] as const;
  if (source.kind === 'picture' || writings.some(({ sentenceEnds }) => sentenceEnds.length === 0)) return;
  const wanted = countSentences(source.text, writings[0]);
  const found = countSentences(translation.text, writings[1]);
  if (found.min <= wanted.max && wanted.min <= found.max) return;
  const isFewer = found.max < wanted.min;
  yield {
    rule: 'structure/sentences',
    message: `This passage has ${isFewer ? 'fewer' : 'more'} sentences than in the source text.`,
    found: `${inWords(found)}: ${opening(translation.text)}`,
    expected: `${inWords(wanted)}, as in ${namePlace(source)}`,
    hint: isFewer
      ? 'Look for a sentence that was left out, or a full stop that is missing.'
      : 'Look for a sentence that was added, or a full stop inside a sentence.',
  };
});

function inWords({ min, max }: SentenceCount): string {
  return (min === max ? '' : `${String(min)} to `) + countOf(max, 'sentence');
}
