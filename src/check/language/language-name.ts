const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * @param tag tag of a language
 * @returns its English name, such as "Swahili"
 */
export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}
