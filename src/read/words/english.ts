const list = new Intl.ListFormat('en');
const grouped = new Intl.NumberFormat('en', { useGrouping: 'min2' });

/**
 * @param number how many there are
 * @returns the number as English writes it, those of five digits and more in groups
 * @example numberOf(16402) // '16,402'
 */
export function numberOf(number: number): string {
  return grouped.format(number);
}

/**
 * @param number how many there are
 * @param noun what they are, one of them
 * @returns both in English, for an editor
 * @example countOf(2, 'text') // '2 texts'
 */
export function countOf(number: number, noun: string): string {
  return `${numberOf(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * @param words some words
 * @returns them as English lists them
 * @example listOf(['a', 'b', 'c']) // 'a, b, and c'
 */
export function listOf(words: Iterable<string>): string {
  return list.format(words);
}
