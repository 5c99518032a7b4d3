import {
  errorAt,
  warningAt,
  type ErrorId,
  type Explanation,
  type WarningId,
} from '../read/findings/error-at.ts';
import type { Report } from '../read/findings/finding.ts';

/** Where in a text a node stands, and what takes the findings. */
export interface TextPlace {
  readonly file: string;
  /** The text of the file, its lines where they are in the file. */
  readonly body: string;
  /** The same by lines. */
  readonly lines: readonly string[];
  /** Tag of the text's language; undefined where nobody knows. */
  readonly locale: string | undefined;
  /** Whether this is the top of the text, between paragraphs: only there can components, tables and pictures stand. */
  readonly isTop: boolean;
  readonly report: Report;
}

/**
 * Reports an error in a text.
 * @param place the file, and what takes the finding
 * @param rule id of the rule
 * @param line line of the file
 * @param words what is wrong
 */
export function refuseAt(
  { file, report }: Pick<TextPlace, 'file' | 'report'>,
  rule: ErrorId,
  line: number,
  words: Explanation,
): void {
  report(errorAt(rule, file, { line, ...words }));
}

/**
 * Reports what may be meant, as a warning.
 * @param place the file, and what takes the finding
 * @param rule id of the rule
 * @param line line of the file
 * @param words what is doubtful
 */
export function doubtAt(
  { file, report }: TextPlace,
  rule: WarningId,
  line: number,
  words: Explanation,
): void {
  report(warningAt(rule, file, { line, ...words }));
}

/**
 * @param node any node of a text's tree
 * @returns the line on which it begins; 0 where it was made of nothing that stands in the file
 */
export function lineOf(node: {
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}): number {
  return node.position?.start.line ?? 0;
}
