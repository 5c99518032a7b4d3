import { cached } from '../../store/caches.ts';

/** The Unicode scripts of the codes that stand for a way of writing with several, or with a part of one. */
const several: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
};

/** Patterns for one character of a script: a letter, and any; none where Unicode has no such script. */
const patternsOf = cached((script: string): { signs: string; letter: RegExp; runs: RegExp } | undefined => {
  const signs = (several[script] ?? [script]).map((each) => `\\p{scx=${each}}`).join('');
  try {
    return {
      signs,
      letter: new RegExp(`(?=\\p{L})[${signs}]`, 'gu'),
      runs: new RegExp(`[${signs}\u200C\u200D]+`, 'gu'),
    };
  } catch {
    return undefined;
  }
});

/**
 * Finds the letters of a script.
 * @param script ISO 15924 code
 * @returns a pattern that finds each of its letters, or undefined where Unicode has no such script
 */
export const lettersOf = (script: string): RegExp | undefined => patternsOf(script)?.letter;

/**
 * Finds the letters of several scripts at once, which takes no longer than those of one.
 * @param scripts ISO 15924 codes, apart by spaces
 * @returns a pattern that finds a letter of any
 */
export const lettersOfAny = cached((scripts: string): RegExp => {
  const signs = scripts.split(' ').map((script) => patternsOf(script)?.signs ?? '');
  return new RegExp(`(?=\\p{L})[${signs.join('')}]`, 'u');
});

/**
 * @param text any text
 * @param script ISO 15924 code
 * @returns the stretches of the text that are in the script
 */
export function runsIn(text: string, script: string): string[] {
  return text.match(patternsOf(script)?.runs ?? /(?!)/g) ?? [];
}

/**
 * @param text any text
 * @param script ISO 15924 code
 * @returns whether a letter of the script is in it
 */
export function holdsLetter(text: string, script: string): boolean {
  const letters = lettersOf(script);
  return letters !== undefined && text.search(letters) !== -1;
}
