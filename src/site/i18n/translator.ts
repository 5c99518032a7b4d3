import i18next from 'i18next';

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
  if (!i18next.hasResourceBundle(locale, 'ui')) {
    throw new Error(`The interface strings of "${locale}" were not loaded.`);
  }
  const fixed = i18next.getFixedT(locale, 'ui');
  // i18next types keys by its resources; here `messages.ts` does.
  return (key, ...values) =>
    fixed(key as string, { ...(values[0] as Record<string, string | number> | undefined) });
}
