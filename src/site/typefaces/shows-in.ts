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
      return [setting, charactersIn(text)];
    }),
  );
}

/**
 * @param text any text
 * @returns its characters, whole and taken apart
 */
export function charactersIn(text: string): ReadonlySet<string> {
  const [characters, whole] = [differentIn(text), text.normalize('NFC')];
  // Characters are taken apart one by one, but put together with those beside them.
  for (const character of [...characters])
    for (const part of character.normalize('NFD')) characters.add(part);
  if (whole !== text) for (const character of whole) characters.add(character);
  return characters;
}

/** Numbers are compared faster than a text is made of every character, and pages have thousands. */
function differentIn(text: string): Set<string> {
  const points = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    points.add(point);
    if (point > 0xffff) at += 1;
  }
  return new Set(Array.from(points, (point) => String.fromCodePoint(point)));
}

/**
 * @param shown what a page shows
 * @param font a font of its language
 * @returns whether the page shows anything in it, and so has to name it
 */
export function showsIn(shown: ShownCharacters, { isFor, characters }: FontFace): boolean {
  return [...isFor].some((setting) => shown.get(setting)?.isDisjointFrom(characters) === false);
}
