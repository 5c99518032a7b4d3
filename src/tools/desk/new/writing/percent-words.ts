/**
 * @param tag a language tag
 * @returns what the language says for the sign %, in all forms
 */
export function percentWordsOf(tag: string): string[] {
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  const words = [1, 2, 3, 5, 11, 21, 1.5].map((number) =>
    format
      .formatToParts(number)
      .filter(({ type }) => type === 'unit')
      .map(({ value }) => value)
      .join(' '),
  );
  return [...new Set(words)].filter((word) => /^[\p{L}\p{M}\s]+$/u.test(word));
}
