import { errorAt } from '../read/findings/error-at.ts';
import type { Finding } from '../read/findings/finding.ts';

/** The finding of a check that itself fails. */
export const failed = 'check/failed';

/**
 * Something that no check foresaw: the publication cannot be vouched for, so it is not published.
 * @param error what was thrown
 * @returns it as a finding
 */
export function checkProblem(error: unknown): Finding {
  return errorAt(failed, 'content/', {
    message: 'The publication could not be checked to the end.',
    found: (error as Error).message.split('\n')[0] ?? '',
    expected: 'content and languages that can be read',
    hint: 'Undo the last change, and tell the developers what it was.',
  });
}
