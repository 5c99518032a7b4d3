import { checkStrings } from '../../i18n/strings.ts';
import type { Rule } from '../rule.ts';

/** Every language has all of the interface's words, and no others. */
export const interfaceStrings: Rule = ({ locales }, report) => {
  for (const locale of locales) checkStrings(locale, report);
};
