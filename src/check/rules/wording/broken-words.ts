import { textBefore } from '../../wording/nearby.ts';
import { rule } from '../../rule.ts';

/** A hyphen directly after a word, and a word after its space. */
const broken = /(?<=[\p{L}\p{M}]{2})[-\u2010] (\p{L}[\p{L}\p{M}]*)/gu;

/**
 * A hyphen that divided a word at the end of a line of print has no place within one. One that stands for the rest of a
 * word, as in "pre- and post-war", is followed by a short word or a conjunction.
 */
export const wordingBrokenWords = rule({
  ids: {
    'wording/broken-word': {
      severity: 'warning',
      isToldOnce: true,
      page: 'wording',
      title: 'A word that a hyphen splits',
    },
  },
  compares: 'passage',
  *run({ words, of: { locale } }) {
    for (const { 0: rest, 1: after = '', index } of words.matchAll(broken)) {
      const [before = ''] = /[\p{L}\p{M}]*$/u.exec(textBefore(words, index)) ?? [];
      const isLetterOfName = /^\p{Lu}/u.test(after);
      const isJoined = locale.writing.conjunctions.includes(after.toLowerCase());
      if (isLetterOfName || isJoined || after.replaceAll(/\p{M}/gu, '').length < 4) continue;
      yield {
        rule: 'wording/broken-word',
        index: index - before.length,
        length: before.length + rest.length,
        message: 'This hyphen splits a word, as at the end of a line, or should be a dash.',
        found: `${before}- ${after}`,
        expected: before + after,
        hint: `Write "${before + after}"; or "${before} – ${after}" if a dash is meant.`,
      };
    }
  },
});
