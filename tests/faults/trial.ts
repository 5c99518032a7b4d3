import { check } from '../../src/check/check.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import type { TestSite } from '../support/site.ts';
import type { Fault } from './subject.ts';

/** What the checks say of a site folder. */
export const findingsIn = (site: TestSite): readonly Finding[] =>
  check({ siteFolder: site.folder, withDrafts: true }).findings;

/**
 * Puts a fault into a site, looks what the checks say, and takes it out again.
 * @param site a sound site
 * @param before what the checks say of it
 * @param fault the fault
 * @returns what the checks say more than before, of the files that the fault is about
 */
export function tryFault(site: TestSite, before: readonly Finding[], fault: Fault): Finding[] {
  const sound = Object.keys(fault.writes).map((file) => [file, site.read(file)] as const);
  for (const [file, text] of Object.entries(fault.writes)) site.write(file, text);
  const known = new Set(before.map(withoutLine));
  const found = findingsIn(site).filter(
    (finding) => fault.about.includes(finding.file) && !known.has(withoutLine(finding)),
  );
  for (const [file, text] of sound) site.write(file, text);
  return found;
}

/** A fault may move other findings to other lines. */
function withoutLine({ line: _, ...rest }: Finding): string {
  return JSON.stringify([rest.rule, rest.file, rest.found]);
}
