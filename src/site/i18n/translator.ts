import i18next, { type i18n } from 'i18next';

import type { Locale } from '../../publication/locale.ts';
import { cached } from '../../store/caches.ts';
import type { MessageKey, MessageValues } from './messages.ts';

/** Gives the words of one language. */
export type Translator = <Key extends MessageKey>(
  key: Key,
  ...values: keyof MessageValues<Key> extends never ? [] : [MessageValues<Key>]
) => string;

/**
 * The interface's words in one language; a missing one throws.
 * @param locale tag of the language
 * @returns a function bound to that language
 * @throws where i18next knows no such language: nothing falls back to another
 */
export function translator(locale: string): Translator {
  return boundTo(locale, i18next);
}

/** The same for what is made of rendered pages, where nobody has loaded any words. */
export const translatorAlone = cached(({ tag, strings }: Locale): Translator => {
  const alone = i18next.createInstance();
  const resources = { [tag]: { ui: strings.data as object } };
  void alone.init({ resources, fallbackLng: false, initAsync: false, interpolation: { escapeValue: false } });
  return boundTo(tag, alone);
});

function boundTo(locale: string, words: i18n): Translator {
  if (!words.hasResourceBundle(locale, 'ui')) {
    throw new Error(`The interface strings of "${locale}" were not loaded.`);
  }
  const fixed = words.getFixedT(locale, 'ui');
  // i18next types keys by its resources; here `messages.ts` does.
  return (key, ...values) =>
    fixed(key as string, { ...(values[0] as Record<string, string | number> | undefined) });
}
