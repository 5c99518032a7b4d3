import { fold } from '../glossary/form.ts';

/** The stop of a short form, in whatever script. */
export const stop = /(?<=[\p{L}\p{M}])[.॰׳']$/u;

/**
 * Beginnings of rows of Ethiopic letters that Amharic writes for the same sound as those of another row, and writers
 * choose from as they like.
 */
const sameSound: readonly (readonly [from: number, to: number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

/**
 * @param text a word or phrase
 * @returns it as names are compared: in small letters, without the stop of a short form
 */
export function plain(text: string): string {
  return inPlace(text.normalize('NFC').replace(stop, ''));
}

/**
 * @param word a word
 * @returns it as single words are compared: the dot below letters of Devanagari is left out as often as it is written
 */
export function plainWord(word: string): string {
  return plain(word).replaceAll('\u093C', '');
}

/**
 * @param text any text
 * @returns its letters and spaces as names are compared, each in its place
 */
export function inPlace(text: string): string {
  const small = fold(text).replaceAll(/\s/g, ' ');
  return /[ሐ-ሗኀ-ኇሠ-ሧዐ-ዖፀ-ፇ]/u.test(small) ? Array.from(small, asSounded).join('') : small;
}

function asSounded(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const row = sameSound.find(([from]) => code >= from && code < from + 8);
  return row === undefined ? letter : String.fromCodePoint(code - row[0] + row[1]);
}
