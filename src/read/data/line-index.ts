import { countUntil } from '../files/count-until.ts';

/** The lines of a text, from 1. */
export interface LineIndex {
  /** Gives the line on which a place lies; the last one for what lies behind the end. */
  readonly lineAt: (offset: number) => number;
  /** Gives the words of a line, or nothing where there is no such line. */
  readonly wordsOf: (line: number) => string;
}

/**
 * Notes once where the lines of a text begin, so that each place is found without counting again.
 * @param text any text, lines ended by `\n`
 * @returns its lines
 * @example lineIndexOf('a\nb').lineAt(2) // 2
 */
export function lineIndexOf(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    lineAt: (offset) =>
      Math.max(
        1,
        countUntil(starts.length, (index) => (starts[index] ?? 0) <= offset),
      ),
    wordsOf(line) {
      const [start, next] = [starts[line - 1], starts[line]];
      return start === undefined ? '' : text.slice(start, next === undefined ? undefined : next - 1);
    },
  };
}
