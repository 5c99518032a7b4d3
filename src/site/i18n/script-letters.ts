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
export function lettersOf(script: string): RegExp | undefined {
  const known = patterns.get(script) ?? patternOf(several[script] ?? [script]);
  patterns.set(script, known);
  return known ?? undefined;
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

const patterns = new Map<string, RegExp | null>();

function patternOf(scripts: readonly string[]): RegExp | null {
  try {
    return new RegExp(`(?=\\p{L})[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`, 'gu');
  } catch {
    return null;
  }
}
