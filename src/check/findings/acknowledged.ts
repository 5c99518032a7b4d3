import type { Acknowledgement } from '../../publication/acknowledgement.ts';
import { glossaryFile } from '../../publication/glossary.ts';
import type { Publication, Work } from '../../publication/model.ts';
import { siteFile } from '../../publication/site.ts';
import { worksOf } from '../../publication/work.ts';
import { warningAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { ruleOf } from '../known-ids.ts';
import { spaced } from './finding-name.ts';

/** An acknowledgement, and where it stands. */
interface Placed extends Acknowledgement {
  /** The file that the warning is about. */
  readonly about: string;
  /** The file that it is written in. */
  readonly file: string;
  /** Files, and folders with a stroke behind them, that rules need before they find anything in it. */
  readonly needs: readonly string[];
  readonly lineOf: () => number;
}

/**
 * Takes out the warnings that were acknowledged, each as often as its acknowledgement says, so that a new problem in the
 * same words is still seen. Reports each acknowledgement that fits fewer: what it was about is gone, or it is about an
 * error, which nobody can wave through.
 * @param publication what could be read
 * @param findings all that was found in it, in the order of a report
 * @returns what remains to be reported
 */
export function acknowledge(publication: Publication, findings: readonly Finding[]): Finding[] {
  const placed = placedIn(publication);
  const about = new Set(placed.map(keyOf));
  const byKey = Map.groupBy(
    findings.filter((finding) => about.has(keyOfFinding(finding))),
    keyOfFinding,
  );
  const broken = [...new Set(findings.filter(isError).map(({ file }) => file))];
  const isBroken = (needed: string) =>
    broken.some((file) => file === needed || (needed.endsWith('/') && file.startsWith(needed)));
  const cut = new Set(findings.filter(({ more }) => more !== undefined).map(keyOfFinding));
  const words = new Map([...byKey.values()].flat().map((finding) => [finding, spaced(finding.found)]));
  const taken = new Set<Finding>();
  const hinted = new Map<Finding, Finding>();
  const idle: Finding[] = [];
  for (const acknowledgement of placed) {
    const what = spaced(acknowledgement.what);
    const fitting = (byKey.get(keyOf(acknowledgement)) ?? []).filter(
      (finding) => !taken.has(finding) && says(words.get(finding) ?? '', what),
    );
    const warnings = fitting.filter((finding) => !isError(finding));
    const { times } = acknowledgement;
    for (const warning of warnings.slice(0, times)) taken.add(warning);
    for (const warning of warnings.slice(times)) hinted.set(warning, oneMore(warning, warnings.length));
    if (warnings.length >= times) continue;
    // What a rule finds too often is not listed.
    const isBlind = cut.has(keyOf(acknowledgement)) || acknowledgement.needs.some(isBroken);
    if (fitting.length > warnings.length) idle.push(ofError(acknowledgement));
    else if (!isBlind) idle.push(unused(acknowledgement, warnings.length));
  }
  const remaining = findings.filter((finding) => !taken.has(finding));
  return [...remaining.map((finding) => hinted.get(finding) ?? finding), ...idle];
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Warnings and acknowledgements meet by file and rule. */
function keyOf({ about, rule }: Pick<Placed, 'about' | 'rule'>): string {
  return `${rule} ${about}`;
}

function keyOfFinding({ file, rule }: Finding): string {
  return keyOf({ about: file, rule });
}

function placedIn(publication: Publication): Placed[] {
  const ofTexts = worksOf(publication).flatMap((work) =>
    work.translations.flatMap(({ acknowledged, file, lineOf }) =>
      acknowledged.map((each, index) => {
        const needs = [file, ...neededBy(each, work)];
        return { ...each, about: file, file, needs, lineOf: () => lineOf(['acknowledged', index]) };
      }),
    ),
  );
  const ofStrings = publication.locales.flatMap(({ tag, acknowledged: { file, list, lineOf } }) =>
    list.map((each, index) => {
      const about = `locales/${tag}/ui.json`;
      return { ...each, about, file, needs: [about, siteFile], lineOf: () => lineOf([index, 'rule']) };
    }),
  );
  return [...ofTexts, ...ofStrings];
}

/** What else has to be right before a rule finds anything in a text: it may compare that with its source text. */
function neededBy({ rule }: Acknowledgement, { file, sourceLocale }: Work): string[] {
  return [
    siteFile,
    file,
    file.replace(/[^/]*$/, `${sourceLocale}.mdx`),
    `locales/${sourceLocale}/`,
    ...(ruleOf(rule)?.against === 'glossary' ? [glossaryFile] : []),
  ];
}

/** A report on the terminal cuts long words short, and so does who copies them from there. */
function says(found: string, what: string): boolean {
  const isCut = what.endsWith('…') && what.length > 20;
  return found === what || (isCut && found.startsWith(what.slice(0, -1)));
}

/** Words that were acknowledged stand in another place too, which nobody has looked at. */
function oneMore(warning: Finding, count: number): Finding {
  const hint = `${warning.hint} Acknowledged elsewhere in this file; if it is right here too, write "times: ${String(count)}" in the acknowledgement.`;
  return { ...warning, hint };
}

function unused({ rule, what, times, file, about, lineOf }: Placed, count: number): Finding {
  const found = `${rule}: ${what}`;
  const fewer = {
    message: 'There are fewer warnings than this acknowledgement is about.',
    found: `${found}, ${String(times)} times`,
    expected: count === 1 ? 'once' : `${String(count)} times`,
    hint: 'Correct "times", or delete it where one is left.',
  };
  const none = {
    message: 'The warning that this acknowledgement is about is not there.',
    found,
    expected: `the id of a warning of ${about === file ? 'this file' : about}, and the words after its "found:"`,
    hint: 'Delete the acknowledgement; or correct it, if the warning is still reported.',
  };
  return warningAt('acknowledged/unused', file, { line: lineOf(), ...(count > 0 ? fewer : none) });
}

function ofError({ rule, what, file, lineOf }: Placed): Finding {
  return warningAt('acknowledged/error', file, {
    line: lineOf(),
    message: 'This acknowledgement is about an error; only warnings can be acknowledged.',
    found: `${rule}: ${what}`,
    expected: 'no acknowledgement of an error',
    hint: 'Correct the error, then delete the acknowledgement.',
  });
}
