import type { Finding } from '../../reading/finding.ts';
import { printableJson } from '../../reading/printable.ts';

/**
 * Prints findings for other programs.
 * @param findings in the order of the report
 * @returns one JSON object with the list `findings`
 */
export function jsonReport(findings: readonly Finding[]): string {
  return printableJson({ findings });
}
