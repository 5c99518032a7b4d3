/** Letters that stand for the same in other spellings, where marks taken off don't show it. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/**
 * @param word a word
 * @returns its letters as names are compared: small, without marks and an English genitive
 */
export function nameLetters(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replaceAll(/[ßøłđðþıæœ]/gu, (letter) => spellings[letter] ?? letter)
    .replaceAll(/[’'-]/gu, '');
}

/** So many letters at the end of a name may differ, of a short one fewer, and so many be more. */
const [maxOther, maxOtherOfShort, maxMore] = [2, 1, 5];
const short = 5;

/**
 * @param one letters of a name
 * @param other those of a word
 * @returns whether the word may be the name in another form: both begin alike, and differ in an ending
 * @example areAlike('kavanaugh', 'kavanaughille') // true
 */
export function areAlike(one: string, other: string): boolean {
  const shared = sharedLetters(one, other);
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  return (
    one === other ||
    (shared >= 3 &&
      shared >= shorter - (shorter <= short ? maxOtherOfShort : maxOther) &&
      longer - shorter <= maxMore &&
      shared >= longer / 2)
  );
}

/**
 * @param one letters of a name
 * @param other those of another
 * @returns how many letters both begin with
 */
export function sharedLetters(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

/** Fewer letters are those of other words too. */
const minSure = 4;

/**
 * @param one letters of a name
 * @param other those of a word
 * @returns whether the word is the name, and hardly another word that begins alike
 */
export function isSurelyAlike(one: string, other: string): boolean {
  return one === other || (areAlike(one, other) && sharedLetters(one, other) >= minSure);
}
