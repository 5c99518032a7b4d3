import type { FontFace } from './fonts.ts';

/**
 * Gives the `@font-face` rules of a language, as far as they are known while its pages are rendered.
 * @param locale the language's tag
 * @param linkTo makes an address of a font
 * @returns CSS
 */
export type FaceRules = (locale: string, linkTo: (font: FontFace) => string) => string;

/**
 * Stands in a style for the `@font-face` rules of a language: they name fonts that are cut to the words of all pages, and
 * so are known only once these are rendered.
 * @param locale the language's tag
 * @returns CSS
 */
export const faceToken = (locale: string) => `/*faces of ${locale}*/`;

const token = /\/\*faces of ([\w-]+)\*\//g;

/**
 * @param css a style
 * @returns whether rules of typefaces belong in it
 */
export function holdsFaceToken(css: string): boolean {
  return css.search(token) !== -1;
}

/**
 * @param css a style
 * @param rulesOf gives the rules of a language
 * @returns the style with the rules themselves
 */
export function putFaces(css: string, rulesOf: (locale: string) => string): string {
  return css.replaceAll(token, (_, locale: string) => rulesOf(locale));
}
