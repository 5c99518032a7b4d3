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

const patterns = new Map<string, RegExp | null>();

function patternOf(scripts: readonly string[]): RegExp | null {
  try {
    return new RegExp(`(?=\\p{L})[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`, 'gu');
  } catch {
    return null;
  }
}
