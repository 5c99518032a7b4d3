import type { Acknowledgement } from '../publication/acknowledgement.ts';
import type { Publication } from '../publication/model.ts';
import { hasErrors, type Finding } from '../reading/finding.ts';

/** An acknowledgement, and where it stands. */
interface Placed extends Acknowledgement {
  /** The file that the warning is about. */
  readonly about: string;
  /** The file that it is written in. */
  readonly file: string;
  readonly lineOf: () => number;
}

/**
 * Takes out the warnings that were acknowledged, and reports each acknowledgement that fits none: what it was about
 * is gone, or it is about an error, which nobody can wave through.
 * @param publication what could be read
 * @param findings all that was found in it
 * @returns what remains to be reported
 */
export function acknowledge(publication: Publication, findings: readonly Finding[]): Finding[] {
  const remaining = new Set(findings);
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const faulty = new Set(findings.filter((finding) => hasErrors([finding])).map(({ file }) => file));
  const idle: Finding[] = [];
  for (const acknowledgement of placedIn(publication)) {
    const ofFile = byFile.get(acknowledgement.about) ?? [];
    const fitting = ofFile.filter((finding) => fits(acknowledgement, finding));
    const warnings = fitting.filter((finding) => !hasErrors([finding]));
    for (const warning of warnings) remaining.delete(warning);
    if (warnings.length > 0) continue;
    // Of a file with another error, rules may not have looked at all.
    if (fitting.length > 0) idle.push(ofError(acknowledgement));
    else if (!faulty.has(acknowledgement.about)) idle.push(unused(acknowledgement));
  }
  return [...remaining, ...idle];
}

function placedIn({ bulletins, locales }: Publication): Placed[] {
  const ofTexts = bulletins.flatMap(({ translations }) =>
    translations.flatMap(({ acknowledged, file, lineOf }) =>
      acknowledged.map((each, index) => {
        return { ...each, about: file, file, lineOf: () => lineOf(['acknowledged', index]) };
      }),
    ),
  );
  const ofStrings = locales.flatMap(({ tag, acknowledged: { file, list, lineOf } }) =>
    list.map((each, index) => {
      return { ...each, about: `locales/${tag}/ui.json`, file, lineOf: () => lineOf([index, 'rule']) };
    }),
  );
  return [...ofTexts, ...ofStrings];
}

function fits({ rule, what }: Placed, finding: Finding): boolean {
  return finding.rule === rule && says(spaced(finding.found), spaced(what));
}

/** A report on the terminal cuts long words short, and so does who copies them from there. */
function says(found: string, what: string): boolean {
  const isCut = what.endsWith('…') && what.length > 20;
  return found === what || (isCut && found.startsWith(what.slice(0, -1)));
}

/** Formatting a file may break its lines elsewhere. */
function spaced(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

function unused({ rule, what, file, about, lineOf }: Placed): Finding {
  return {
    rule: 'acknowledged/unused',
    severity: 'warning',
    file,
    line: lineOf(),
    message: 'No warning is there that this acknowledgement is about.',
    found: `${rule}: ${what}`,
    expected: `the id of a warning of ${about === file ? 'this file' : about}, and the words after its "found:"`,
    hint: 'Delete the acknowledgement; or correct it, where the warning is still reported.',
  };
}

function ofError({ rule, what, file, lineOf }: Placed): Finding {
  return {
    rule: 'acknowledged/error',
    severity: 'warning',
    file,
    line: lineOf(),
    message: 'This acknowledgement is about an error; only warnings can be acknowledged.',
    found: `${rule}: ${what}`,
    expected: 'no acknowledgement of an error',
    hint: 'Correct the error, then delete the acknowledgement.',
  };
}
