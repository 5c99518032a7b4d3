import { createRequire } from 'node:module';

import type { Locale } from '../../publication/locale.ts';
import { eachSide } from '../styles/script-style.ts';

/** Words shorter than this fit on the narrowest phone in the largest type. */
const shortest = 12;

const rest = `(?:[\\p{L}\\p{M}]\u00AD?){${String(eachSide)}}`;
/** Patterns part "al-manna" too: what stands alone on a line shall still be read as a part of its word. */
const nearAnEnd = new RegExp(`(?<!${rest})\u00AD|\u00AD(?!${rest})`, 'gu');

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
  return hyphenateSync(text, { minWordLength: shortest }).replaceAll(nearAnEnd, '');
}
