import type { Finding } from '../read/findings/finding.ts';

/** Three hyphens, or what programs that improve them make of them. */
const dashes = /^\s*[-–—‐‑−_=*]{1,12}\s*$/u;
const field = /^[\p{L}_][\p{L}\p{N}_-]*\s*[:：]/u;

const lines = 'a line of three dashes, fields such as title: "…", and a second line of three dashes';

/**
 * Finds which of the two lines of dashes is missing, or is none, where no fields could be found or read between them.
 * @param file path of a text
 * @param text the whole file
 * @returns what is wrong; undefined where both lines stand where they should
 */
export function frontMatterProblem(file: string, text: string): Finding | undefined {
  const rows = text.split('\n');
  const problem = { rule: 'front-matter/missing', severity: 'error', file, expected: lines } as const;
  const first = rows.findIndex((row) => row.trim() !== '');
  const begin = rows[first] ?? '';
  const at = (index: number) => ({ line: index + 1, found: (rows[index] ?? '').trim() });
  if (first > 0 && isLine(begin))
    return {
      ...problem,
      ...at(first),
      message: 'There are empty lines before the first line of dashes.',
      hint: 'Delete the empty lines before it.',
    };
  if (dashes.test(begin) && !isLine(begin))
    return {
      ...problem,
      ...at(first),
      message: notThree(begin),
      hint: 'Replace it with ---: three hyphens and nothing else.',
    };
  if (isLine(begin)) return endProblem(problem, rows, at);
  if (field.test(begin))
    return {
      ...problem,
      ...at(first),
      message: 'The line of dashes before the first field is missing.',
      hint: 'Write --- on a line of its own before this line.',
    };
  const later = rows.findIndex((row, index) => isLine(row) && field.test(rows[index + 1] ?? ''));
  if (later < 0) return undefined;
  return {
    ...problem,
    ...at(first),
    message: 'There are words before the first line of dashes.',
    hint: 'Delete them, or move them below the second line of dashes.',
  };
}

/** What is wrong with the line that ends the fields, the first one being right. */
function endProblem(
  problem: Pick<Finding, 'rule' | 'severity' | 'file' | 'expected'>,
  rows: readonly string[],
  at: (index: number) => Pick<Finding, 'line' | 'found'>,
): Finding | undefined {
  for (let index = 1; index < rows.length; index += 1) {
    const row = rows[index] ?? '';
    if (isLine(row)) return undefined;
    if (dashes.test(row))
      return {
        ...problem,
        ...at(index),
        message: notThree(row),
        hint: 'Replace it with ---: three hyphens and nothing else.',
      };
    // Below the fields, after an empty line, the text begins.
    const isText = row.trim() !== '' && !/^[\s#}\]-]/.test(row) && !field.test(row);
    if (isText && rows[index - 1]?.trim() === '')
      return {
        ...problem,
        ...at(index),
        message: 'The line of dashes between the fields and the text is missing.',
        hint: 'Write --- on a line of its own before this line.',
      };
  }
  return {
    ...problem,
    ...at(rows.findLastIndex((row) => row.trim() !== '')),
    message: 'The line of dashes below the last field is missing.',
    hint: 'Write --- on a line of its own below the last field, and the text below that.',
  };
}

function isLine(row: string): boolean {
  return /^---[ \t]*$/.test(row);
}

function notThree(row: string): string {
  return `This line is not three hyphens, as the lines around the fields are, but "${row.trim()}".`;
}
