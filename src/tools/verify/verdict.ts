import type { Finding } from '../../read/findings/finding.ts';

/** What a verification ended with. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** How many files were compared with the manifest. */
  readonly files: number;
  /** Whether all was looked at; false where there was nothing to look at, or a host stopped answering. */
  readonly isComplete: boolean;
}
