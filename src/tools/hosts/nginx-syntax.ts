import { refuseCharacters } from './refuse-characters.ts';

/**
 * Writes a word of an nginx configuration. There is no way to write a dollar sign that stands for itself.
 * @param text the word
 * @param variables what nginx is to put after it, such as `$is_args$args`
 * @returns it, in quotation marks
 * @throws where it cannot be written
 */
export function nginxWord(text: string, variables = ''): string {
  refuseCharacters(text, /\$/);
  return nginxExpression(text + variables);
}

/**
 * Writes a regular expression of an nginx configuration, where a dollar sign is the end of the text.
 * @param expression the expression, with `~` or `~*` before it where the place asks for one
 * @returns it, in quotation marks
 * @throws where it cannot be written
 */
export function nginxExpression(expression: string): string {
  refuseCharacters(expression);
  return `"${expression.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/**
 * Writes nginx's way to choose a value by another.
 * @param source what is looked at: variables in quotation marks
 * @param name the variable that is set
 * @param rows what each source gives; the first that fits counts
 * @param otherwise what any other gives; by default nothing
 * @returns the block
 */
export function nginxMap(
  source: string,
  name: string,
  rows: readonly (readonly [pattern: string, value: string])[],
  otherwise = '""',
): string {
  const lines = rows.map(([pattern, value]) => `    ${pattern} ${value};\n`).join('');
  // Volatile: the page that an error shows is looked up again, as itself.
  return `map ${source} ${name} {\n    volatile;\n    default ${otherwise};\n${lines}}\n`;
}
