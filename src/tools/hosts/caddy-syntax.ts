import { refuseCharacters } from './refuse-characters.ts';

/**
 * Writes a word of a Caddyfile, in which Caddy would replace what stands in braces.
 * @param text the word
 * @param placeholders what Caddy is to put after it, such as `{path}/`
 * @returns it, in quotation marks
 * @throws where it cannot be written
 */
export function caddyWord(text: string, placeholders = ''): string {
  refuseCharacters(text, /\\/);
  return `"${text.replaceAll(/[{}"]/g, String.raw`\$&`)}${placeholders}"`;
}

/**
 * Writes a word of a Caddyfile that Caddy does not look into: a regular expression, or one with placeholders.
 * @param text the word
 * @returns it, in backquotes
 * @throws where it cannot be written
 */
export function caddyVerbatim(text: string): string {
  refuseCharacters(text, /`/);
  return `\`${text}\``;
}

/**
 * Writes what belongs together.
 * @param head what it is
 * @param content its lines
 * @returns the lines of the block
 */
export function block(head: string, content: readonly string[]): string[] {
  return [`${head} {`, ...content.map((line) => `\t${line}`), '}'];
}
