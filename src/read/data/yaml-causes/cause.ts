import type { SyntaxCause } from '../../findings/error-at.ts';

/** Why a YAML text cannot be read, in the words of one who never heard of YAML. */
export interface YamlCause extends SyntaxCause {
  /** Line of the text, from 1. */
  readonly line: number;
  /** What stands there; the whole line, where nothing is named. */
  readonly found?: string;
}

/** A value, where it stands. */
export interface ValuePlace {
  readonly lines: readonly string[];
  /** Index of the line on which it begins. */
  readonly line: number;
  /** Where in that line. */
  readonly at: number;
  /** How far the key, or the dash of a list, before it is indented: the next line so far to the left is not its own. */
  readonly indent: number;
  /** The key before it; undefined for an item of a list. */
  readonly key: string | undefined;
}

/** Where a value ends, and what is wrong with it, if anything. */
export interface ValueEnd {
  readonly cause?: YamlCause;
  /** Index of its last line. */
  readonly last: number;
}

/**
 * @param place a value
 * @returns how a sentence begins that is about it
 */
export function subject({ key }: Pick<ValuePlace, 'key'>): string {
  return key === undefined ? 'This value' : `The value of "${key}"`;
}

/** A hint shows no more words than this. */
const maxShown = 120;

/**
 * @param place a value
 * @param words what it is meant to say
 * @returns the hint to write it in quotation marks
 * @example writeQuoted({ key: 'title' }, 'A: b') // 'Write title: "A: b".'
 */
export function writeQuoted({ key }: Pick<ValuePlace, 'key'>, words: string): string {
  const before = key === undefined ? '' : `${key}: `;
  if (words.length > maxShown) return `Put the whole value in one pair of quotation marks: ${before}"…".`;
  return `Write ${before}"${words.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"')}".`;
}

/**
 * @param place a value
 * @param from index of a line that is its own
 * @returns index of the last line that is its own
 */
export function lastLine({ lines, indent }: ValuePlace, from: number): number {
  let last = from;
  for (let next = from + 1; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent) break;
    last = next;
  }
  return last;
}

/**
 * @param line a line
 * @returns how many spaces it begins with
 */
export function indentOf(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0;
}
