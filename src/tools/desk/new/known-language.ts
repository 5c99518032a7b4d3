import { hyphenationPatterns } from '../../../publication/locale.ts';

/**
 * @param tag a language tag
 * @returns what the Unicode CLDR knows of the language itself; an empty string stands for what it doesn't
 */
export function knownLanguage(tag: string) {
  const { language, script = '', region = '', direction } = likely(tag);
  const hasFormats = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  const calendar = hasFormats ? new Intl.DateTimeFormat(tag).resolvedOptions().calendar : 'gregory';
  const patterns = [tag.toLowerCase(), language].find((name) =>
    (hyphenationPatterns as readonly string[]).includes(name),
  );
  return {
    name: ownName(tag),
    direction,
    script,
    digits: hasFormats ? new Intl.NumberFormat(tag).resolvedOptions().numberingSystem : 'latn',
    openGraph: /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : '',
    ...(calendar === 'gregory' ? {} : { calendar }),
    ...(patterns === undefined ? {} : { hyphenation: patterns }),
    ...(hasFormats ? {} : { formatLike: '' }),
  };
}

function likely(tag: string) {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const { direction = 'ltr' } = new Intl.Locale(tag).getTextInfo();
  return { language, script, region, direction };
}

/** A switcher shows names as headings are written; scripts without capitals have none to give. */
function ownName(tag: string): string {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return '';
  // An extension, such as "-u-nu-latn", names no language.
  const { baseName } = new Intl.Locale(tag);
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(baseName) ?? '';
  return name.replace(/^\p{Changes_When_Titlecased}/u, (letter) => letter.toLocaleUpperCase(tag));
}
