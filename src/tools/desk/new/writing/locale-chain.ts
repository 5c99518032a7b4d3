/** Where CLDR keeps a language below another's tag, and Intl does not say so. */
const keptBelow: Readonly<Record<string, string>> = { nb: 'no' };

/**
 * Lists the tags below which CLDR may keep what it knows of a language. Another script's are none of them: what is
 * known of Serbian in Cyrillic letters says nothing of Serbian in Latin ones.
 * @param tag a language tag
 * @returns tags, the nearest first
 * @example localeChain('zh-TW') // ['zh-TW', 'zh-Hant-TW', 'zh-Hant']
 */
export function localeChain(tag: string): string[] {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  const own = new Intl.Locale(tag).baseName;
  const tags = [own, `${language}-${script ?? ''}-${region ?? ''}`, `${language}-${script ?? ''}`];
  const ofRegion = [`${language}-${region ?? ''}`, language].filter(
    (other) => new Intl.Locale(other).maximize().script === script,
  );
  const all = [...tags, ...ofRegion];
  return [...new Set([...all, ...all.flatMap((each) => keptBelow[each] ?? [])])];
}
