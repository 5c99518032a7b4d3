import type { PlaceInFile } from '../findings/finding.ts';

/** A place in a file. */
export interface FilePoint {
  readonly offset: number;
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

/** Words that stand in a file as they are read, or a character that is written otherwise there. */
export interface Mapping extends FilePoint {
  /** Where they begin in all the words that are read, and how long they are. */
  readonly index: number;
  readonly length: number;
  /** How long they are in the file. */
  readonly written: number;
}

/** Words as they are read, and where they were read from. */
export interface MappedWords {
  readonly text: string;
  readonly mappings: readonly Mapping[];
}

/** Reads what stands for another character at an offset; undefined where nothing does. */
export type ReadEscape = (
  written: string,
  at: number,
) => { readonly value: string; readonly length: number } | undefined;

/**
 * @param pattern what is written for another character; sticky
 * @param meaning gives what it stands for
 * @returns what reads it
 */
export function escapesBy(pattern: RegExp, meaning: (found: string) => string): ReadEscape {
  return (written, at) => {
    pattern.lastIndex = at;
    const found = pattern.exec(written)?.[0];
    return found === undefined ? undefined : { value: meaning(found), length: found.length };
  };
}

/**
 * Finds where each character of some words is written. What the words do not hold is passed over: the signs of a
 * quotation before a line of it, the space before a line.
 * @param value the words as they are read
 * @param written the same as they are written
 * @param from where that begins in the file
 * @param readEscape reads what is written for another character
 * @returns where they stand, in order
 */
export function mapWords(value: string, written: string, from: FilePoint, readEscape: ReadEscape): Mapping[] {
  if (value === written) return [{ ...from, index: 0, length: value.length, written: value.length }];
  const mappings: (Mapping & { length: number; written: number })[] = [];
  const point = { ...from };
  const end = from.offset + written.length;
  let isRunning = false;
  for (let index = 0; index < value.length && point.offset < end;) {
    const at = point.offset - from.offset;
    const escape = readEscape(written, at);
    const isEscaped = escape !== undefined && value.startsWith(escape.value, index);
    const isSame = !isEscaped && written[at] === value[index];
    const length = isEscaped ? escape.value.length : isSame ? 1 : 0;
    const width = isEscaped ? escape.length : 1;
    const last = mappings.at(-1);
    if (isSame && isRunning && last !== undefined) {
      last.length += 1;
      last.written += 1;
    } else if (length > 0) mappings.push({ ...point, index, length, written: width });
    isRunning = isSame;
    index += length;
    for (const sign of written.slice(at, at + width).split('')) {
      point.offset += 1;
      point.column = sign === '\n' ? 1 : point.column + 1;
      if (sign === '\n') point.line += 1;
    }
  }
  return mappings;
}

/**
 * @param words words that were read from a file
 * @param start where some of them begin
 * @param end where these end
 * @returns their place in the file; undefined where nobody knows
 */
export function placeOfWords(
  { text, mappings }: MappedWords,
  start = 0,
  end = text.length,
): Required<Pick<PlaceInFile, 'line' | 'column' | 'range'>> | undefined {
  const first = mappings.findLast(({ index }) => index <= start) ?? mappings[0];
  const last = mappings.findLast(({ index }) => index < end) ?? first;
  if (first === undefined || last === undefined) return undefined;
  const { offset, line, column } = pointIn(first, text.slice(first.index, start));
  const after = isVerbatim(last) ? Math.max(0, last.index + last.length - end) : 0;
  return {
    line,
    column,
    range: { start: offset, end: Math.max(offset, last.offset + last.written - after) },
  };
}

/** The place in the file of what stands behind some words of a mapping. */
function pointIn(mapping: Mapping, before: string): FilePoint {
  const { offset, line, column } = mapping;
  if (!isVerbatim(mapping)) return { offset, line, column };
  const lines = before.slice(0, mapping.length).split('\n');
  const width = lines.at(-1)?.length ?? 0;
  return {
    offset: offset + Math.min(before.length, mapping.length),
    line: line + lines.length - 1,
    column: lines.length === 1 ? column + width : width + 1,
  };
}

/**
 * @param parts words that were read from a file, one after the other
 * @param between what is put between them
 * @returns all as one
 */
export function joinWords(parts: readonly MappedWords[], between = '\n'): MappedWords {
  let text = '';
  const mappings: Mapping[] = [];
  for (const [number, part] of parts.entries()) {
    if (number > 0) text += between;
    for (const mapping of part.mappings) mappings.push({ ...mapping, index: text.length + mapping.index });
    text += part.text;
  }
  return { text, mappings };
}

/**
 * @param words words that were read from a file
 * @returns the same without white space at both ends
 */
export function trimWords<Words extends MappedWords>(words: Words): Words {
  const text = words.text.trim();
  const before = words.text.indexOf(text);
  if (before === 0) return { ...words, text };
  const mappings = words.mappings.flatMap((mapping): Mapping[] => {
    const index = mapping.index - before;
    if (index >= 0) return [{ ...mapping, index }];
    const [length, written] = [mapping.length + index, mapping.written + index];
    const point = pointIn(mapping, words.text.slice(mapping.index, before));
    return length > 0 ? [{ ...point, index: 0, length, written }] : [];
  });
  return { ...words, text, mappings };
}

function isVerbatim({ length, written }: Mapping): boolean {
  return length === written;
}
