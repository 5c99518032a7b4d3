import { printable } from './printable.ts';
import { clearProgress } from './tasks.ts';

/** What the process itself sends to a terminal between names and excerpts: line ends, and the colours of the desk. */
// eslint-disable-next-line no-control-regex -- colours begin with one
const own = /(\n|\u001B\[(?:3[123]|39|90)m)/;

/**
 * Prints to standard output. Nothing but this and {@link complain} writes there, and `progress.ts`, which knows nothing
 * of strangers, so that what one wrote never reaches a terminal as a command, even where whoever put the lines together
 * forgot it.
 * @param text lines of text
 */
export function say(text: string): void {
  clearProgress();
  process.stdout.write(fit(text));
}

/**
 * Prints to standard error.
 * @param text lines of text
 */
export function complain(text: string): void {
  clearProgress();
  process.stderr.write(fit(text));
}

/**
 * @param text lines of text, in the colours of the desk or without
 * @returns the lines, with every other sign that is not shown written out
 */
export function fit(text: string): string {
  const parts = text.split(own);
  return parts.map((part, index) => (index % 2 === 1 ? part : printable(part))).join('');
}
