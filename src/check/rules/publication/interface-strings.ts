import { checkStrings } from '../../../site/i18n/strings.ts';
import type { PublicationRule } from '../../rule.ts';

/** Every language has all of the interface's words, and no others, in its own words. */
export const interfaceStrings: PublicationRule = ({ locales, site }, report) => {
  const source = locales.find(({ tag }) => tag === site.sourceLocale);
  for (const locale of locales) checkStrings(locale, report, source);
};
