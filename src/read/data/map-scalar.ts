import type { Scalar } from 'yaml';

import { escapesBy, mapWords, type FilePoint, type Mapping } from '../words/source-map.ts';

/**
 * Finds where each character of a value of YAML or JSON is written.
 * @param value the value, or a piece of it
 * @param scalar the value as the parser sees it
 * @param text the text that it stands in
 * @param pointAt gives the place in the file of an offset in the text
 * @returns where its characters stand, in order
 */
export function mapScalar(
  value: string,
  { type, range }: Scalar,
  text: string,
  pointAt: (offset: number) => FilePoint,
): Mapping[] {
  if (!range) return [];
  const [begin, end] = range;
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const isBlock = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL';
  // A block begins below the line of its sign.
  const start = isQuoted ? begin + 1 : isBlock ? text.indexOf('\n', begin) + 1 : begin;
  const written = text.slice(start, isQuoted ? end - 1 : end);
  return mapWords(value, written, pointAt(start), isQuoted ? escapes[type] : folded);
}

/** Lines of one value are joined by a space. */
const folded = escapesBy(/[ \t]*\n\s*/y, () => ' ');

const escapes = {
  QUOTE_SINGLE: escapesBy(/''|[ \t]*\n\s*/y, (found) => (found === "''" ? "'" : ' ')),
  QUOTE_DOUBLE: escapesBy(/\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\n\s*|.)|[ \t]*\n\s*/iy, unescaped),
};

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', _: '\u00A0', N: '\u0085' };

function unescaped(found: string): string {
  if (!found.startsWith('\\')) return ' ';
  const name = found.charAt(1);
  if (/[xuU]/.test(name)) return String.fromCodePoint(Number.parseInt(found.slice(2), 16));
  return name === '\n' ? '' : (named[name] ?? name);
}
