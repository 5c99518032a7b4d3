import { hasErrors, type Finding } from '../../read/findings/finding.ts';
import { printableLines } from '../../read/terminal/printable.ts';
import { countOf } from '../../read/words/english.ts';

/** What a verification ended with. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** How many files were compared with the manifest. */
  readonly files: number;
  /** Whether all was looked at; false where there was nothing to look at, or a host stopped answering. */
  readonly isComplete: boolean;
}

/**
 * Says how a verification ended.
 * @param verdict what it ended with
 * @param target the address or folder, as the caller named it
 * @returns one line for the terminal
 */
export function ending({ findings, files, isComplete }: Verdict, target: string): string {
  if (!isComplete) return printableLines([`${target} could not be verified to the end.`]);
  const count = countOf(files, 'file');
  if (hasErrors(findings)) return printableLines([`${target} is not as it should be; ${count} looked at.`]);
  const remark = findings.length > 0 ? ', apart from what is said above' : '';
  return printableLines([`${target} is as it was built, all ${count}${remark}.`]);
}

/**
 * @param verdict what a verification ended with
 * @returns the exit status of the command
 */
export function exitStatus({ findings, isComplete }: Verdict): 0 | 1 | 2 {
  if (!isComplete) return 2;
  return hasErrors(findings) ? 1 : 0;
}
