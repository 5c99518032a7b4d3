import type { CheckedText } from '../../checked-work.ts';
import { wordsWith, type PlacedWord } from '../../language/passage-words.ts';
import { rule } from '../../rule.ts';

/**
 * Letters that keyboards write as one sign and that Unicode's composed form takes apart, such as the Bengali "য়".
 * Either spelling is right, and to Unicode they are the same.
 */
const takenApart =
  /[\u0958-\u095F\u09DC\u09DD\u09DF\u0A33\u0A36\u0A59-\u0A5B\u0A5E\u0B5C\u0B5D\uFB1D\uFB1F\uFB2A-\uFB4E]/gu;

/** A letter and a sign on it, or a sign of its own that stands for another. */
const candidate =
  /\P{M}\p{M}+|[\u0340-\u0343\u0374\u037E\u1F71-\u1FFD\u2000\u2001\u2126\u212A\u212B\uF900-\uFAFF]|[\u1100-\u1112][\u1161-\u1175]/gu;

/** Letters with accents are stored in the form that searches expect (NFC). */
export const marksComposed = rule({
  ids: {
    'language/composed': {
      severity: 'warning',
      page: 'language',
      title: 'A letter that searches may not find',
    },
  },
  compares: 'text',
  *run(text) {
    const [first, ...others] = decomposed(text);
    if (first === undefined) return;
    const { word, passage, index } = first;
    const more = others.length > 0 ? ` (and of ${String(others.length)} more)` : '';
    yield {
      passage,
      index,
      rule: 'language/composed',
      message: `A letter of this word${more} is stored in parts, so that searching for it may fail.`,
      found: word,
      expected: word.normalize('NFC'),
      hint: 'Copy the word after "expected" from this report into its place, or type it again.',
    };
  },
});

function decomposed(text: CheckedText): PlacedWord[] {
  if (text.passages.every((passage) => isComposed(passage.text))) return [];
  const words = wordsWith(text, candidate);
  return rarer(
    words.filter(({ word }) => !isComposed(word)),
    wordsWith(text, composed),
  );
}

function isComposed(text: string): boolean {
  const usual = text.replaceAll(takenApart, (letter) => letter.normalize('NFC'));
  return usual === usual.normalize('NFC');
}

/** A keyboard that writes them so does it throughout: then they are as many as the others, and no slips of the hand. */
function rarer(words: PlacedWord[], others: readonly PlacedWord[]): PlacedWord[] {
  return words.length <= Math.max(maxSlips, custom * others.length) ? words : [];
}

const maxSlips = 5;

const custom = 0.25;

/** A letter that holds its accent. */
const composed = /[\u00C0-\u024F\u1E00-\u1EFF\u0386-\u03CE\u0400-\u045F]/gu;
