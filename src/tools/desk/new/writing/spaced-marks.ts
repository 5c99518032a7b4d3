/** Marks with a space on their inner side, in languages that print them as French does; the CLDR does not say it. */
const inside = ['«', '»'];

/** With one before them, too. */
const before = [':', ';', '!', '?'];

const spaced: Readonly<Record<string, readonly string[]>> = {
  br: [...inside, ...before],
  fr: [...inside, ...before],
  'fr-CA': [...inside, ':'],
  'fr-CH': ['‹', '›', ...inside, ...before],
  oc: [...inside, ...before],
};

/**
 * @param tag a language tag
 * @returns its marks that have a space before them or on their inner side
 */
export function spacedMarksOf(tag: string): string[] {
  const { language } = new Intl.Locale(tag);
  return [...(spaced[tag] ?? spaced[language] ?? [])];
}
