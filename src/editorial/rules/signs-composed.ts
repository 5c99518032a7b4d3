import { textsOf, wordsWith } from '../language/texts.ts';
import type { Rule } from '../rule.ts';

/**
 * Letters that keyboards write as one sign and that Unicode's composed form takes apart, such as the Bengali "য়".
 * Both spellings are common and mean the same to every program, so neither is a fault.
 */
const takenApart =
  /[\u0958-\u095F\u09DC\u09DD\u09DF\u0A33\u0A36\u0A59-\u0A5B\u0A5E\u0B5C\u0B5D\uFB1D\uFB1F\uFB2A-\uFB4E]/gu;

/** A letter and a sign on it, or a sign of its own that stands for another. */
const candidate =
  /\P{M}\p{M}+|[\u0340-\u0343\u0374\u037E\u1F71-\u1FFD\u2000\u2001\u2126\u212A\u212B\uF900-\uFAFF]|[\u1100-\u1112][\u1161-\u1175]/gu;

/** Letters with accents are stored in the form that searches expect (NFC). */
export const signsComposed: Rule = (publication, report) => {
  for (const { translation } of textsOf(publication)) {
    if (translation.passages.every(({ text }) => isComposed(text))) continue;
    const words = wordsWith(translation, candidate).filter(({ word }) => !isComposed(word));
    const [first] = words;
    if (first === undefined) continue;
    const more = words.length > 1 ? ` (and of ${String(words.length - 1)} more)` : '';
    report({
      rule: 'language/composed',
      severity: 'warning',
      file: translation.file,
      line: first.line,
      message: `A letter of this word${more} is stored in parts, so that searching for it may fail.`,
      found: first.word,
      expected: first.word.normalize('NFC'),
      hint: 'Copy the word after "expected" from this report into its place, or type it anew.',
    });
  }
};

function isComposed(text: string): boolean {
  const usual = text.replaceAll(takenApart, (letter) => letter.normalize('NFC'));
  return usual === usual.normalize('NFC');
}
