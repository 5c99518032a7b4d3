import { createRequire } from 'node:module';

import type { Locale } from '../../publication/locale.ts';

/** Words shorter than this fit on the narrowest phone in the largest type. */
const shortest = 12;

const load = createRequire(import.meta.url);

/**
 * Puts soft hyphens into long words, by the patterns that `locale.json` names: browsers have none for some languages.
 * Only for titles, since they are copied with the text.
 * @param text a title
 * @param locale its language
 * @returns the title with soft hyphens; as it was where the language names no patterns
 */
export function hyphenate(text: string, { hyphenation }: Locale): string {
  if (hyphenation === undefined) return text;
  const { hyphenateSync } = load(`hyphen/${hyphenation}`) as {
    hyphenateSync: (text: string, options: { minWordLength: number }) => string;
  };
  return hyphenateSync(text, { minWordLength: shortest });
}
