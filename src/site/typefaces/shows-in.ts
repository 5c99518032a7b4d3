import type { FontFace } from './fonts.ts';
import type { Setting, ShownWords } from './shown-words.ts';

/** The characters that a page shows, by the weight and slant in which it shows them. */
export type ShownCharacters = ReadonlyMap<Setting, ReadonlySet<string>>;

/**
 * @param shown the words of a page
 * @returns their characters, whole and taken apart, as a font may have either
 */
export function charactersOf({ words }: ShownWords): ShownCharacters {
  const bySetting = [...Map.groupBy(words, ({ setting }) => setting)];
  return new Map(
    bySetting.map(([setting, some]) => {
      const text = some.map((each) => each.text).join('');
      return [setting, new Set([text, text.normalize('NFC'), text.normalize('NFD')].join(''))];
    }),
  );
}

/**
 * @param shown what a page shows
 * @param font a font of its language
 * @returns whether the page shows anything in it, and so has to name it
 */
export function showsIn(shown: ShownCharacters, { isFor, characters }: FontFace): boolean {
  return [...isFor].some((setting) => shown.get(setting)?.isDisjointFrom(characters) === false);
}
