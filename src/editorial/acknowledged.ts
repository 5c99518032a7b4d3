import type { Publication } from '../publication/model.ts';
import { hasErrors, type Finding, type Report } from '../reading/finding.ts';

/** A warning that somebody looked at and found to be right as it is. */
interface Acknowledgement {
  /** The file that the warning is about. */
  readonly about: string;
  readonly rule: string;
  /** What the warning says it found. */
  readonly what: string;
  /** Where the acknowledgement stands. */
  readonly file: string;
  readonly lineOf: () => number;
}

/**
 * Takes out the warnings that were acknowledged, and reports each acknowledgement that fits none: what it was about
 * is gone, or it was about an error, which nobody can wave through.
 * @param publication what could be read
 * @param findings all that was found in it
 * @returns what remains to be reported
 */
export function acknowledge(publication: Publication, findings: readonly Finding[]): Finding[] {
  const remaining = new Map(findings.map((finding) => [finding, finding]));
  const report: Report = (finding) => void remaining.set(finding, finding);
  const unreadable = new Set(findings.filter((finding) => hasErrors([finding])).map(({ file }) => file));
  for (const acknowledgement of acknowledgementsIn(publication)) {
    const fitting = findings.filter((finding) => fits(acknowledgement, finding));
    for (const finding of fitting) remaining.delete(finding);
    // After an error, rules may have had nothing to look at.
    if (fitting.length === 0 && !unreadable.has(acknowledgement.about)) report(unused(acknowledgement));
  }
  return [...remaining.values()];
}

function acknowledgementsIn({ bulletins }: Publication): Acknowledgement[] {
  return bulletins.flatMap(({ translations }) =>
    translations.flatMap(({ acknowledged, file, lineOf }) =>
      acknowledged.map(({ rule, what }, index) => {
        return { about: file, rule, what, file, lineOf: () => lineOf(['acknowledged', index]) };
      }),
    ),
  );
}

function fits({ about, rule, what }: Acknowledgement, finding: Finding): boolean {
  return (
    finding.severity === 'warning' &&
    finding.file === about &&
    finding.rule === rule &&
    spaced(finding.found) === spaced(what)
  );
}

/** Formatting a file may break its lines elsewhere. */
function spaced(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function unused({ rule, what, file, lineOf }: Acknowledgement): Finding {
  return {
    rule: 'acknowledged/unused',
    severity: 'warning',
    file,
    line: lineOf(),
    message: 'No warning is there that this acknowledgement is about.',
    found: `${rule}: ${what}`,
    expected: 'the id of a warning of this file, and the words after its "found:"',
    hint: 'Delete the acknowledgement; or correct it, where the warning is still reported.',
  };
}
