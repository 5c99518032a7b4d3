import { fallbackFamilies, families } from '../typefaces/font-style.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';

/**
 * The style that a page's script wants, as custom properties: typeface, sizes, line heights, measure.
 * @param publication what is published
 * @param locale the page's language
 * @param others further languages whose words stand on the page at length
 * @returns CSS
 */
export function scriptStyle(
  { scripts }: Publication,
  locale: Locale,
  others: readonly Locale[] = [],
): string {
  const rules = others.map((other) => `:lang(${other.tag}){${declarations(other.script)}}`);
  return [`:root{${declarations(locale.script)}}`, ...rules].join('');

  function declarations(name: string): string {
    const script = scripts[name];
    if (script === undefined) throw new Error(`locales/scripts.json has no script "${name}".`);
    return [
      `--face:${[families.text, ...fallbackFamilies(script)].map((name) => `"${name}"`).join()},${script.family}`,
      `--title-face:"${families.titles}",var(--face)`,
      `--title-weight:${String(script.titleWeight)}`,
      `--text-size:${String(script.textSize)}rem`,
      `--leading:${String(script.lineHeight)}`,
      `--title-scale:${String(script.titleScale)}`,
      `--title-leading:${String(script.titleLineHeight)}`,
      `--measure:${String(script.measure)}rem`,
    ].join(';');
  }
}
