import { readLocale, type Locale } from '../../src/publication/locale.ts';
import { copySite } from './site.ts';

const { folder } = copySite('arabic');

/**
 * @param tag one of the languages that fixtures speak, or `ar`
 * @returns the language
 */
export function localeOf(tag: string): Locale {
  const locale = readLocale(folder, tag, (finding) => {
    throw new Error(finding.message);
  });
  if (locale === undefined) throw new Error(`There is no language "${tag}".`);
  return locale;
}
