import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { separator } from '../i18n/separator.ts';

/** How many languages' own names a page names one after the other: as many as a reader takes in at a glance. */
const atAGlance = 8;

/**
 * @param languages something for each language
 * @returns whether they are too many to be named one after the other, in a row or a title
 */
export function areMany({ length }: readonly unknown[]): boolean {
  return length > atAGlance;
}

/** @returns the languages that a page of all says something in at one place: where they are too many, the source's alone */
export function speakingLocales({ locales, site }: Publication): readonly Locale[] {
  return areMany(locales) ? locales.filter(({ tag }) => tag === site.sourceLocale) : locales;
}

/**
 * @param publication what is published
 * @param say says something in a language
 * @returns the same in each of its {@link speakingLocales}, what is said alike once
 */
export function inEveryLanguage(publication: Publication, say: (locale: Locale) => string): string {
  return [...new Set(speakingLocales(publication).map(say))].join(separator);
}
