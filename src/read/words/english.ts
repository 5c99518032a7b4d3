const list = new Intl.ListFormat('en');

/**
 * @param number how many there are
 * @param noun what they are, one of them
 * @returns both in English, for an editor
 * @example countOf(2, 'text') // '2 texts'
 */
export function countOf(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * @param words some words
 * @returns them as English lists them
 * @example listOf(['a', 'b', 'c']) // 'a, b, and c'
 */
export function listOf(words: Iterable<string>): string {
  return list.format(words);
}
