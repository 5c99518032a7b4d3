import type { Finding } from './finding.ts';
import type { OfSeverity } from './finding-facts.ts';
import type { told } from './told.ts';

/** Why data cannot be read, in plain words. */
export type SyntaxCause = Pick<Finding, 'message' | 'expected' | 'hint'>;

/** What is wrong, in words; and where in its file, where that is known. */
export type Explanation = Pick<Finding, 'message' | 'found' | 'expected' | 'hint'> & Partial<Finding>;

/** An id that an error may have, and one that a warning may have. */
export type ErrorId = OfSeverity<typeof told, 'error'>;
export type WarningId = OfSeverity<typeof told, 'warning'>;

/**
 * @param rule id of the rule
 * @param file path of the file, or the name of the setting
 * @param explanation what is wrong; without a line, with all of it
 * @returns the finding, an error
 */
export function errorAt(rule: ErrorId, file: string, explanation: Explanation): Finding {
  return { rule, severity: 'error', file, line: 0, ...explanation };
}

/**
 * @param rule id of the rule
 * @param file path of the file, or the name of the setting
 * @param explanation what is wrong; without a line, with all of it
 * @returns the finding, a warning
 */
export function warningAt(rule: WarningId, file: string, explanation: Explanation): Finding {
  return { rule, severity: 'warning', file, line: 0, ...explanation };
}
