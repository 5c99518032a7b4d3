import { printable } from '../../read/terminal/printable.ts';
import { countOf } from '../../read/words/english.ts';
import type { Step } from './steps.ts';

/**
 * @param word anything without a NUL
 * @returns the word as a POSIX shell reads it as just this
 * @example shellWord("it's") // "'it'\\''s'"
 */
export function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * @param head what the script is for
 * @param steps what is done
 * @param commandsOf gives the commands of a step
 * @returns a script for a POSIX shell, which ends where a command fails
 */
export function shellScript(
  head: string,
  steps: readonly Step[],
  commandsOf: (step: Step) => readonly string[],
): string {
  const parts = steps.map((step, index) =>
    [
      `# ${String(index + 1)}. ${step.do === 'upload' ? 'Upload' : 'Delete'} ${step.what}: ${countOf(step.files.length, 'file')}`,
      ...commandsOf(step),
      '',
    ].join('\n'),
  );
  return [
    '#!/bin/sh',
    `# ${printable(head)}`,
    '# Each step begins when the one before has ended.',
    'set -eu',
    '',
    ...parts,
  ].join('\n');
}
