import { conflictIn } from '../read/data/conflict.ts';
import type { Finding } from '../read/findings/finding.ts';
import { errorAt } from '../read/findings/error-at.ts';

/**
 * @param file path of a text
 * @param whole what stands in the file
 * @returns why nothing of it can be read: nothing stands in it, or two versions do; undefined for others
 */
export function wholeFileProblem(file: string, whole: string): Finding | undefined {
  if (whole.trim() !== '') return conflictIn(file, whole);
  return errorAt('file/empty', file, {
    message: 'This file is empty.',
    found: 'nothing',
    expected: 'front matter and the text of the bulletin',
    hint: 'Write the translation, or delete the file.',
  });
}
