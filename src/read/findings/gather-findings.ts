import { excerpt } from './excerpt.ts';
import type { Finding, Report } from './finding.ts';

/** So many findings of one rule are kept of each file: who has mended them sees the next. */
export const maxOfARule = 300;

/** Findings as they come in. */
export interface FindingsGathering {
  readonly report: Report;
  /** Gives what was kept, and a finding that says how many more there are wherever some were not. */
  readonly all: () => Finding[];
}

/** What was not kept of one rule, file and severity. */
interface Rest {
  kept: number;
  left: number;
  /** The first that was left out. */
  next?: Finding;
}

/**
 * Gathers findings within bounds: a file may have a problem in each of a million letters, and quote all of itself in each
 * of them.
 * @returns what takes the findings, and gives them
 */
export function gatherFindings(): FindingsGathering {
  const kept: Finding[] = [];
  const rests = new Map<string, Rest>();
  return {
    report(finding) {
      const { rule, file, severity, more } = finding;
      const key = `${severity} ${rule} ${file}`;
      const rest = rests.get(key) ?? { kept: 0, left: 0 };
      rests.set(key, rest);
      if (more === undefined && rest.kept < maxOfARule) {
        rest.kept += 1;
        kept.push(shortened(finding));
      } else {
        rest.left += more ?? 1;
        rest.next ??= finding;
      }
    },
    all: () => [
      ...kept,
      ...[...rests.values()].flatMap(({ left, next }) => (next ? [leftOut(next, left)] : [])),
    ],
  };
}

/**
 * @param findings any findings
 * @returns them within the same bounds
 */
export function withinBounds(findings: readonly Finding[]): Finding[] {
  const { report, all } = gatherFindings();
  for (const finding of findings) report(finding);
  return all();
}

function shortened(finding: Finding): Finding {
  const { message, found, expected, hint } = finding;
  return {
    ...finding,
    message: excerpt(message),
    found: excerpt(found),
    expected: excerpt(expected),
    hint: excerpt(hint),
  };
}

function leftOut({ rule, severity, file, line }: Finding, more: number): Finding {
  return {
    rule,
    severity,
    file,
    line,
    message: `There are ${String(more)} more findings of this rule in this file.`,
    found: `${String(more)} more`,
    expected: 'none of them',
    hint: 'Mend those that are listed, then check again.',
    more,
  };
}
