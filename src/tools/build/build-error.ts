import type { Finding } from '../../read/findings/finding.ts';

/** What stops a build after its check, as findings. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  readonly findings: readonly Finding[];

  /** @param findings what was found, at least one */
  constructor(findings: readonly Finding[]) {
    super(findings[0]?.message);
    this.findings = findings;
  }
}
