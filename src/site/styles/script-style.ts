import { fallbackFamilies, familyOf } from '../typefaces/font-style.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';

/** Letters of a parted word before and after its hyphen. */
export const eachSide = 4;

/** Letters of no word: browsers know where to part those of scripts that are never parted, too. */
const longerThanAny = 99;

/**
 * The style that a page's script wants, as custom properties: typeface, sizes, line heights, measure, hyphens.
 * @param publication what is published
 * @param locale the page's language
 * @param others further languages whose words stand on the page at length
 * @returns CSS
 */
export function scriptStyle(
  { scripts, locales }: Publication,
  locale: Locale,
  others: readonly Locale[] = [],
): string {
  const rules = others.map((other) => `:lang(${other.tag}){${declarations(other.script)}}`);
  return [`:root{${declarations(locale.script)}}`, ...rules].join('');

  function declarations(name: string): string {
    const script = scripts[name];
    if (script === undefined) throw new Error(`locales/scripts.json has no script "${name}".`);
    // Names and quotations in another script stand in that script's own face.
    const shipped = new Set([name, ...locales.map((other) => other.script)]);
    const families = [...Array.from(shipped, familyOf), ...fallbackFamilies(script)];
    return [
      `--face:${families.map((family) => `"${family}"`).join()},${script.family}`,
      ...(script.emphasis === 'slant'
        ? ['--slant:italic', '--stress:initial']
        : ['--slant:normal', '--stress:600']),
      `--text-size:${String(script.textSize)}rem`,
      `--leading:${String(script.lineHeight)}`,
      `--title-scale:${String(script.titleScale)}`,
      `--title-leading:${String(script.titleLineHeight)}`,
      `--measure:${String(script.measure)}rem`,
      `--hyphenate:${String(script.hyphenateFrom ?? longerThanAny)} ${String(eachSide)} ${String(eachSide)}`,
    ].join(';');
  }
}
