/** A space within a number, as many languages group digits by, or before the sign that a number ends with. */
const within = /(?<=\p{Nd}) (?=\p{Nd}{3}(?!\p{Nd})|[%‰])/gu;

/**
 * @param text words that will be shown
 * @returns the same with spaces within numbers at which no line may end
 */
export function withUnbrokenNumbers(text: string): string {
  return text.replaceAll(within, '\u00A0');
}
