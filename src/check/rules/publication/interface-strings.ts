import { problemsOfStrings } from '../../../site/i18n/strings.ts';
import { stringIds } from '../../../read/findings/told.ts';
import { rule } from '../../rule.ts';

/** Every language has all of the interface's words, and no others, in its own words. */
export const interfaceStrings = rule({
  ids: stringIds,
  compares: 'publication',
  *run({ locales, site }) {
    const source = locales.find(({ tag }) => tag === site.sourceLocale);
    for (const locale of locales) yield* problemsOfStrings(locale, source);
  },
});
