import { errorAt } from '../read/findings/error-at.ts';
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
  const problemAt: ProblemAt = (index, message, hint) => {
    const found = (rows[index] ?? '').trim();
    return errorAt('front-matter/missing', file, { line: index + 1, message, found, expected: lines, hint });
  };
  const first = rows.findIndex((row) => row.trim() !== '');
  const begin = rows[first] ?? '';
  if (first > 0 && isLine(begin)) {
    const message = 'There are empty lines before the first line of dashes.';
    return problemAt(first, message, 'Delete the empty lines before it.');
  }
  if (isLine(begin)) return endProblem(rows, problemAt);
  if (dashes.test(begin)) return problemAt(first, notThree(begin), replaceLine);
  if (field.test(begin)) {
    const message = 'The line of dashes before the first field is missing.';
    return problemAt(first, message, 'Write --- on a line of its own before this line.');
  }
  const later = rows.findIndex((row, index) => isLine(row) && field.test(rows[index + 1] ?? ''));
  if (later < 0) return undefined;
  const message = 'There are words before the first line of dashes.';
  return problemAt(first, message, 'Delete them, or move them below the second line of dashes.');
}

type ProblemAt = (index: number, message: string, hint: string) => Finding;

/** What is wrong with the line that ends the fields, the first one being right. */
function endProblem(rows: readonly string[], problemAt: ProblemAt): Finding | undefined {
  for (let index = 1; index < rows.length; index += 1) {
    const row = rows[index] ?? '';
    if (isLine(row)) return undefined;
    if (dashes.test(row)) return problemAt(index, notThree(row), replaceLine);
    // Below the fields, after an empty line, the text begins.
    const isText = row.trim() !== '' && !/^[\s#}\]-]/.test(row) && !field.test(row);
    if (isText && rows[index - 1]?.trim() === '') {
      const message = 'The line of dashes between the fields and the text is missing.';
      return problemAt(index, message, 'Write --- on a line of its own before this line.');
    }
  }
  return problemAt(
    rows.findLastIndex((row) => row.trim() !== ''),
    'The line of dashes below the last field is missing.',
    'Write --- on a line of its own below the last field, and the text below that.',
  );
}

const replaceLine = 'Replace it with ---: three hyphens and nothing else.';

function isLine(row: string): boolean {
  return /^---[ \t]*$/.test(row);
}

function notThree(row: string): string {
  return `This line is not three hyphens, as the lines around the fields are, but "${row.trim()}".`;
}
