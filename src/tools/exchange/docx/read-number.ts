import { wholeNumber, type NumberRange } from '../../../read/words/whole-number.ts';
import { count, type ImportLog } from './import-log.ts';

/** The numbers that Word itself writes. */
export const ranges = {
  /** Depth of an item in its list. */
  listLevel: { min: 0, max: 8, fallback: 0 },
  /** What the first item of a list is counted as. */
  start: { min: 0, max: 32_767, fallback: 1 },
  /** Level of a heading; 9 is body text. */
  outline: { min: 0, max: 9, fallback: 9 },
  /** Columns of a table that a cell goes over. */
  columns: { min: 1, max: 63, fallback: 1 },
  /** Half points by which words are raised. */
  position: { min: -3168, max: 3168, fallback: 0 },
} as const satisfies Readonly<Record<string, NumberRange>>;

/**
 * Reads a number of a document. All are read here, so that none is used as it stands.
 * @param written what the document says; undefined where it says nothing
 * @param range which number it is
 * @param log takes down that it is none that Word writes
 * @returns the number, or the nearest that Word writes; the usual one where none can be read
 */
export function readNumber(written: string | undefined, range: keyof typeof ranges, log: ImportLog): number {
  const { value, isChanged } = wholeNumber(written, ranges[range]);
  if (isChanged) count(log, 'number');
  return value;
}
