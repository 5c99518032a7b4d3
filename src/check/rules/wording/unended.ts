import { letterWords } from '../../language/letters.ts';
import { passageRule } from '../../remarks.ts';
import { blot } from '../../wording/addresses.ts';

const ended = new RegExp(`(?:\\p{Sentence_Terminal}|[:…${blot}])["'“”’‘»›)\\]]*$`, 'u');

/** A paragraph ends with what ends a sentence: where it does not, its end may have been cut off. */
export const wordingUnended = passageRule(function* ({ kind, words, of: { locale } }) {
  const isProse = kind === 'paragraph' || kind === 'quotation';
  if (!isProse || locale.writing.sentenceEnds.length === 0 || ended.test(words)) return;
  // A signature or a place and date are no sentence.
  if (letterWords(words).length < 8) return;
  const last = words.split(/\s+/).slice(-3);
  const start = last.reduceRight((at, word) => words.lastIndexOf(word, at - word.length), words.length);
  yield {
    rule: 'wording/unended',
    index: start,
    length: words.length - start,
    message: 'This paragraph does not end like a sentence.',
    found: `… ${last.join(' ')}`,
    expected: `one of ${locale.writing.sentenceEnds.join(' ')}`,
    hint: 'Look for words that were cut off, or add the mark.',
  };
});
