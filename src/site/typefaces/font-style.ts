import type { Script } from '../../publication/scripts.ts';
import type { FontFace } from './fonts.ts';

/**
 * @param script ISO 15924 code
 * @returns the family that the style sheet asks for before the device's: each script has its own, so that two stand
 * beside each other without one drawing the other's signs
 */
export function familyOf(script: string): string {
  return `Bulletin ${script}`;
}

/**
 * @param script a script
 * @returns the families that stand in until its faces are there, the preferred first
 */
export function fallbackFamilies({ fallbacks }: Script): string[] {
  return [...new Set(fallbacks.map(({ family }) => `Bulletin ${family}`))];
}

/**
 * The device's fonts made as wide as the shipped ones, so that no line breaks anew when those come.
 * @param script a script
 * @returns CSS
 */
export function fallbackStyle({ fallbacks }: Script): string {
  return fallbacks
    .map(
      ({ family, local, weight, sizeAdjust }) =>
        `@font-face{font-family:"Bulletin ${family}";src:${local.map((name) => `local("${name}")`).join()};` +
        `font-weight:${weight}${sizeAdjust === 100 ? '' : `;size-adjust:${String(sizeAdjust)}%`}}`,
    )
    .join('');
}

/**
 * The `@font-face` rules of a page or style sheet. Text is shown at once in the device's font and redrawn when the face comes.
 * @param fonts the fonts of the page's language
 * @param linkTo makes an address of a font
 * @returns CSS
 */
export function fontStyle(fonts: readonly FontFace[], linkTo: (font: FontFace) => string): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:"${font.family}";src:url(${linkTo(font)});` +
        `font-weight:${font.weight};${font.style === 'normal' ? '' : `font-style:${font.style};`}` +
        `font-display:swap;unicode-range:${font.unicodeRange}}`,
    )
    .join('');
}
