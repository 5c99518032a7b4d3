// Has astro-i18next initialise i18next: every page begins so.
import 'astro:scripts/page-ssr.js';
import i18next from 'i18next';

import type { Locale } from '../../publication/locale.ts';

/** The languages whose words were loaded last. */
let loadedCache: readonly Locale[] | undefined;

/**
 * Gives i18next the words of the interface, as they were read with everything else.
 * @param locales the languages of the publication
 */
export function loadWords(locales: readonly Locale[]): void {
  if (locales === loadedCache) return;
  // Whoever loaded them: i18next is one for all builds of a process.
  for (const tag of Object.keys(i18next.store.data)) i18next.removeResourceBundle(tag, 'ui');
  for (const { tag, strings } of locales) i18next.addResourceBundle(tag, 'ui', strings.data);
  loadedCache = locales;
}
