import { cached } from '../../store/caches.ts';

/** The Unicode scripts of the codes that stand for a way of writing with several, or with a part of one. */
const several: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
};

/**
 * Finds the letters of a script.
 * @param script ISO 15924 code
 * @returns a pattern that finds each of its letters, or undefined where Unicode has no such script
 */
export const lettersOf = cached((script: string): RegExp | undefined => {
  const scripts = (several[script] ?? [script]).map((each) => `\\p{scx=${each}}`);
  try {
    return new RegExp(`(?=\\p{L})[${scripts.join('')}]`, 'gu');
  } catch {
    return undefined;
  }
});

/**
 * @param text any text
 * @param script ISO 15924 code
 * @returns whether a letter of the script is in it
 */
export function holdsLetter(text: string, script: string): boolean {
  const letters = lettersOf(script);
  return letters !== undefined && text.search(letters) !== -1;
}
