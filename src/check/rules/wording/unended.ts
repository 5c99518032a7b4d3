import type { TextPassage } from '../../../publication/passages.ts';
import type { Writing } from '../../../publication/writing.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import { letterWords } from '../../language/letters.ts';
import { rule } from '../../rule.ts';
import { countSentences, isEnded } from '../../wording/sentences.ts';

/** In a text that ends its paragraphs so many of them do, or all but one. */
const nearlyAll = 0.75;

/** Scripts that end sentences with a space alone. */
const unsigned: ReadonlySet<string> = new Set(['Thai', 'Laoo']);

/** A signature or a place and date are no sentence. */
const minWords = 8;

/** A paragraph ends with what ends a sentence: where it does not, its end may have been cut off. */
export const wordingUnended = rule({
  ids: {
    'wording/unended': {
      severity: 'warning',
      page: 'wording',
      isToldOnce: true,
      title: 'A paragraph that does not end like a sentence',
    },
  },
  compares: 'text',
  *run({ passages, locale: { writing, script }, work: { source }, file }) {
    if (unsigned.has(script)) return;
    const prose = passages.filter((passage) => isProse(passage, writing));
    const unended = prose.filter(({ words }) => !isEnded(words, writing));
    if (unended.length > 1 && prose.length - unended.length < nearlyAll * prose.length) return;
    for (const passage of unended) {
      const original = source?.file === file ? undefined : source?.passages[passages.indexOf(passage)];
      if (original && source && !isEnded(original.text, source.locale.writing)) continue;
      yield { rule: 'wording/unended', passage, ...remarkOn(passage, writing) };
    }
  },
});

/** Few words are a sentence where another stands before them. */
function isProse({ kind, text }: TextPassage, writing: Writing): boolean {
  if (kind !== 'paragraph' && kind !== 'quotation') return false;
  return letterWords(text).length >= minWords || countSentences(text, writing).min > 1;
}

function remarkOn({ words }: CheckedPassage, { sentenceEnds = ['.', '!', '?'] }: Writing) {
  const last = words.split(/\s+/).slice(-3);
  const start = last.reduceRight((at, word) => words.lastIndexOf(word, at - word.length), words.length);
  return {
    index: start,
    length: words.length - start,
    message: 'This paragraph does not end like a sentence.',
    found: `… ${last.join(' ')}`,
    expected: `one of ${sentenceEnds.join(' ')}`,
    hint: 'Look for words that were cut off, or add the mark.',
  };
}
