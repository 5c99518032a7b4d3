import { cached } from '../../store/caches.ts';

/** Scripts that a code of ISO 15924 stands for where it names several at once, or a way to write one. */
const composite: Readonly<Record<string, readonly string[]>> = {
  Aran: ['Arab'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/**
 * @param script code of ISO 15924, such as `Beng`
 * @returns a pattern, global, for the letters and vowel signs of that script; undefined for one that Unicode has not
 */
export const lettersOfScript = cached((script: string): RegExp | undefined => {
  const classes = (composite[script] ?? [script]).map((each) => `\\p{Script=${each}}`).join('');
  try {
    return new RegExp(`(?=[\\p{L}\\p{M}])[${classes}]`, 'gu');
  } catch {
    return undefined;
  }
});

/**
 * @param text any text
 * @param pattern a global pattern
 * @returns how often the pattern stands in the text
 */
export function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count += 1;
  return count;
}

/**
 * @param text any text
 * @returns its words: runs of letters and the signs on them
 */
export function letterWords(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
}

/**
 * Tells a sentence from names and headings, which may rightly stand in a text untranslated.
 * @param text any text
 * @returns whether most of its words begin with a letter that is no capital
 */
export function readsAsSentence(text: string): boolean {
  const words = letterWords(text);
  const small = words.filter((word) => !/^[\p{Lu}\p{Lt}]/u.test(word));
  return words.length >= 3 && small.length > words.length / 2;
}
