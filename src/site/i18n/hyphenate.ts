import { createRequire } from 'node:module';

import type { Locale } from '../../publication/locale.ts';
import { withUnbrokenNumbers } from '../../text/unbroken-numbers.ts';
import { eachSide } from '../styles/script-style.ts';

/** Words shorter than this fit on the narrowest phone in the largest type. */
const shortest = 12;

const rest = `(?:[\\p{L}\\p{M}]\u00AD?){${String(eachSide)}}`;
/** Patterns part "al-manna" too: what stands alone on a line shall still be read as a part of its word. */
const nearAnEnd = new RegExp(`(?<!${rest})\u00AD|\u00AD(?!${rest})`, 'gu');

const load = createRequire(import.meta.url);

/**
 * Says where the lines of a title may end: not within a number, and within long words at soft hyphens, by the patterns that
 * `locale.json` names, since browsers have none for some languages.
 * Only for titles, since they are copied with the text.
 * @param text a title
 * @param locale its language
 * @returns the title with such spaces, and soft hyphens where the language names patterns
 */
export function hyphenate(text: string, { hyphenation }: Locale): string {
  const whole = withUnbrokenNumbers(text);
  if (hyphenation === undefined) return whole;
  const { hyphenateSync } = load(`hyphen/${hyphenation}`) as {
    hyphenateSync: (text: string, options: { minWordLength: number }) => string;
  };
  return hyphenateSync(whole, { minWordLength: shortest }).replaceAll(nearAnEnd, '');
}
