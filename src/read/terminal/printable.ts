/**
 * What a terminal takes for a command, or shows as something other than it is: controls, line ends among them; signs
 * that turn the direction of text; separators of lines and paragraphs; halves of letters, and signs that are none.
 */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF\uFFFE\uFFFF]/gv;

/**
 * Makes what a stranger wrote, such as a file's name or an excerpt, fit for one line of a terminal.
 * @param text anything
 * @returns the text, with every sign that is not shown written out
 * @example printable('a\u001b[2J\n') // 'a\\u{1b}[2J\\u{a}'
 */
export function printable(text: string): string {
  return text.replaceAll(unprintable, (sign) => `\\u{${codeOf(sign)}}`);
}

/**
 * @param lines anything, a line each
 * @returns the lines, each {@link printable} and ended
 */
export function printableLines(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/**
 * Writes JSON that a terminal can show and every program reads as the same value.
 * @param value anything that JSON can hold
 * @returns its lines, the last one ended
 */
export function printableJson(value: unknown): string {
  const lines = JSON.stringify(value, null, 2).split('\n');
  return lines
    .map((line) => `${line.replaceAll(unprintable, (sign) => `\\u${codeOf(sign).padStart(4, '0')}`)}\n`)
    .join('');
}

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16);
}
