/**
 * @param words words with bars between; none where a language has none
 * @returns them one by one
 */
export function listed(words = ''): string[] {
  return words.split('|').filter((word) => word !== '');
}
