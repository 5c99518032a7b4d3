import { blot, passageRule } from '../../remarks.ts';

const ended = new RegExp(`(?:\\p{Sentence_Terminal}|[:…${blot}])["'“”’‘»›)\\]]*$`, 'u');

/** A paragraph ends with what ends a sentence: where it does not, its end may have been cut off. */
export const wordingUnended = passageRule(function* ({ passage, words, locale }) {
  const isProse = passage.kind === 'paragraph' || passage.kind === 'quotation';
  if (!isProse || locale.writing.sentenceEnds.length === 0 || ended.test(words)) return;
  const count = words.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
  // A signature or a place and date are no sentence.
  if (count < 8) return;
  const last = words.split(/\s+/).slice(-3).join(' ');
  yield {
    rule: 'wording/unended',
    severity: 'warning',
    index: words.length,
    message: 'This paragraph does not end with what ends a sentence.',
    found: `… ${last}`,
    expected: `one of ${locale.writing.sentenceEnds.join(' ')}`,
    hint: 'Look for words that were cut off, or add the mark.',
  };
});
