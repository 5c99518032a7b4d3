import { warningAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';

/** The rule of the one finding of a text that nobody has written in yet. */
export const toBeWrittenRule = 'text/to-be-written';

/**
 * @param file path of a text that nobody has written in yet
 * @returns the finding that stands for all that it lacks
 */
export function toBeWritten(file: string): Finding {
  return warningAt(toBeWrittenRule, file, {
    draft: true,
    message: 'This text is still to be written.',
    found: 'nothing but the source text in comments',
    expected: 'the text in its language',
    hint: 'Write the text, or delete the file.',
  });
}
