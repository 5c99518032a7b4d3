import type { Finding } from '../../read/findings/finding.ts';
import { printableJson } from '../../read/terminal/printable.ts';
import { findingName } from '../findings/finding-name.ts';

/**
 * Prints findings for other programs.
 * @param findings in the order of the report
 * @returns one JSON object with the list `findings`; a warning that can be acknowledged has its name there
 */
export function jsonReport(findings: readonly Finding[]): string {
  return printableJson({
    findings: findings.map((finding) => {
      const name = findingName(finding);
      return name === undefined ? finding : { ...finding, name };
    }),
  });
}
