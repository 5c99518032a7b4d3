import type { Writing } from '../../../publication/writing.ts';
import { textBefore, wordBefore } from '../../wording/nearby.ts';
import { rule } from '../../rule.ts';
import { endsNoSentence } from '../../wording/sentences.ts';

/** Not behind a quotation that ends: who said it follows. Georgian has but one kind of letters, which are called small. */
const smallAfterStop = /(?<=[^\s.])\.\s+["“„‘«(]?((?!\p{Script=Georgian})\p{Ll}[\p{L}\p{M}\p{N}'’-]*)/gu;

/** After a full stop a sentence begins with a capital letter, in scripts that have any. */
export const wordingLowerCase = rule({
  ids: {
    'wording/lower-case': { severity: 'warning', page: 'wording', title: 'A small letter after a full stop' },
  },
  compares: 'passage',
  *run({ words, of: { locale, work } }) {
    if (locale.writing.sentenceEnds?.includes('.') === false) return;
    for (const { 0: found, 1: next = '', index } of words.matchAll(smallAfterStop)) {
      const before = textBefore(words, index);
      // A name such as "iPhone" keeps its small letter.
      if (/\p{Lu}/u.test(next) || endsNoSentence(before, locale.writing)) continue;
      // Names keep the short forms of the language that they are of: "Jón & synir ehf."
      if (work.translations.some((text) => isShortIn(before, text.locale.writing))) continue;
      yield {
        rule: 'wording/lower-case',
        index,
        length: found.length,
        message: 'A small letter follows a full stop.',
        found: () => (wordBefore(words, index) + found).replaceAll(/\s+/g, ' '),
        expected: 'a capital letter, or no full stop',
        hint: 'Delete the full stop, or begin the sentence with a capital letter; add a short form to "abbreviations" of the language.',
      };
    }
  },
});

function isShortIn(before: string, writing: Writing): boolean {
  return writing.abbreviations.length > 0 && endsNoSentence(before, writing);
}
