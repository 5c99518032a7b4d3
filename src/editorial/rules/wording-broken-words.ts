import { passageRule } from '../remarks.ts';

/** A hyphen directly after a word, and a space behind it. */
const broken = /([\p{L}\p{M}]{2,})[-\u2010] ([\p{L}\p{M}]+)/gu;

/**
 * A hyphen that divided a word at the end of a line of print has no place within one. One that stands for the rest of a
 * word, as in "pre- and post-war", is followed by a short word or a conjunction.
 */
export const wordingBrokenWords = passageRule(function* ({ words, locale }) {
  for (const { 0: found, 1: before = '', 2: after = '', index } of words.matchAll(broken)) {
    const isLetterOfName = /^\p{Lu}/u.test(after);
    const isJoined = locale.writing.conjunctions.includes(after.toLowerCase());
    if (isLetterOfName || isJoined || after.replaceAll(/\p{M}/gu, '').length < 4) continue;
    yield {
      rule: 'wording/broken-word',
      severity: 'warning',
      index,
      message: 'A hyphen divides this word, as at the end of a line, or stands for a dash.',
      found,
      expected: before + after,
      hint: `Write "${before + after}"; or "${before} – ${after}" where a dash is meant.`,
    };
  }
});
