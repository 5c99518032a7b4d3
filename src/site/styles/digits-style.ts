import type { Locale } from '../../publication/locale.ts';

/**
 * The style by which lists are numbered in the reader's own digits. Made from the digits themselves, since the names
 * that CSS has for some of them are not those of `locale.json`.
 * @param locale the page's language
 * @returns CSS; nothing where the digits are those that browsers number with anyway
 */
export function digitsStyle({ digits }: Pick<Locale, 'digits'>): string {
  const numbers = new Intl.NumberFormat('en', { numberingSystem: digits });
  const signs = Array.from({ length: 10 }, (_, digit) => numbers.format(digit));
  if (signs.join('') === '0123456789') return '';
  const symbols = signs.map((sign) => `"${sign}"`).join(' ');
  return `@counter-style digits{system:numeric;symbols:${symbols}}ol{list-style-type:digits}`;
}
