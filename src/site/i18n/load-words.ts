// Has astro-i18next initialise i18next: every page begins so.
import 'astro:scripts/page-ssr.js';
import i18next from 'i18next';

import type { Locale } from '../../publication/locale.ts';

/** The languages whose words were loaded last. */
let loaded: readonly Locale[] = [];

/**
 * Gives i18next the words of the interface, as they were read with everything else.
 * @param locales the languages of the publication
 */
export function loadWords(locales: readonly Locale[]): void {
  if (locales === loaded) return;
  for (const { tag } of loaded) i18next.removeResourceBundle(tag, 'ui');
  for (const { tag, strings } of locales) i18next.addResourceBundle(tag, 'ui', strings.data);
  loaded = locales;
}
