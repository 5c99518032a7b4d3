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

/** Any letter of such a row. */
const other = /[ሐ-ሗኀ-ኇሠ-ሧዐ-ዖፀ-ፇ]/gu;

/**
 * @param text any text
 * @returns it with one letter for each sound that Ethiopic has several for, each in its place
 */
export function asSounded(text: string): string {
  return text.replaceAll(other, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const row = sameSound.find(([from]) => code >= from && code < from + 8);
    return row === undefined ? letter : String.fromCodePoint(code - row[0] + row[1]);
  });
}
