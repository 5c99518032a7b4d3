import type { Locale } from '../../publication/locale.ts';
import type { Name } from '../../publication/names.ts';

/**
 * Names a language within a sentence, in the readers' words: "Frummál: enska". Where ICU has no word for it in their
 * language it is the language's own name, never English.
 * @param of the language
 * @param readers the language of the sentence
 * @returns the name, and which language it is in
 */
export function languageName(of: Locale, readers: Locale): Name {
  // By their own tag: what formats numbers alike may well be another language.
  const isKnown = Intl.DisplayNames.supportedLocalesOf(readers.tag).length > 0;
  const named = isKnown
    ? new Intl.DisplayNames(readers.tag, { type: 'language', fallback: 'none' }).of(of.tag)
    : undefined;
  return named === undefined
    ? { text: of.name, tag: of.tag, locale: of }
    : { text: named, tag: readers.tag, locale: readers };
}
