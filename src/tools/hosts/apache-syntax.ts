import { refuseCharacters } from './refuse-characters.ts';

/**
 * Writes a word of an Apache configuration.
 * @param text the word
 * @returns it, in quotation marks
 * @throws where it cannot be written
 */
export function apacheWord(text: string): string {
  refuseCharacters(text);
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/**
 * Writes a regular expression of an Apache configuration. A backslash stands for itself there, save before a quotation
 * mark.
 * @param expression the expression
 * @returns it, in quotation marks
 * @throws where it cannot be written
 */
export function apacheExpression(expression: string): string {
  refuseCharacters(expression);
  return `"${expression.replaceAll('"', String.raw`\"`)}"`;
}

/**
 * Writes the value of a header, in which Apache would replace what follows a percent sign.
 * @param value the value
 * @returns it, in quotation marks
 * @throws where it cannot be written
 */
export function apacheHeader(value: string): string {
  return apacheWord(value.replaceAll('%', '%%'));
}
