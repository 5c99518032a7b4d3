import { manifestFile } from '../../outputs/manifest/manifest.ts';
import { sortFindings, type Finding } from '../../read/findings/finding.ts';
import { isServed } from './addresses.ts';
import { checkFile } from './check-file.ts';
import { checkNotFound } from './check-not-found.ts';
import { checkSlash } from './check-slash.ts';
import type { ExpectedSite } from './expected.ts';
import { connections, type SiteClient } from './client.ts';
import { GaveUp } from './no-answer.ts';
import { placeholder } from './placeholder.ts';
import { collectRemarks } from './remarks.ts';
import type { Verdict } from './verdict.ts';
import type { Visit } from './visit.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/** Takes how many questions of all are answered. */
export type Progress = (done: number, all: number) => void;

/**
 * Asks a host for every file of a site, for pages without their last slash, and for what does not exist.
 * @param site address of the site
 * @param expected what was built
 * @param client asks the host
 * @param progress takes how far it is
 * @returns what differs
 */
export async function verifySite(
  site: URL,
  expected: ExpectedSite,
  client: SiteClient,
  progress: Progress,
): Promise<Verdict> {
  const remarks = collectRemarks(site);
  const withPlaceholder: string[] = [];
  const visit: Visit = { site, client, expected, remarks, withPlaceholder };
  const { manifest, ownHash } = expected;
  const files = [...manifest].filter(([file]) => isServed(manifest, file));
  if (ownHash !== undefined) files.push([manifestFile, ownHash]);
  const folders = files.filter(([file]) => /^[^/]+\/index\.html$/.test(file));
  const { findings, stopped } = await runAll(
    [
      ...files.map((file) => () => checkFile(...file, visit)),
      ...folders.map((folder) => () => checkSlash(folder[0], visit)),
      () => checkNotFound(visit),
    ],
    progress,
  );
  if (withPlaceholder.length > 0) findings.push(placeholder(site.href, withPlaceholder.sort(), 'error'));
  findings.push(...remarks.findings());
  if (stopped !== undefined) findings.push(gaveUp(site, stopped));
  return { findings: sortFindings(findings), files: files.length, isComplete: stopped === undefined };
}

/** Runs a few checks at once; gives what they found, and why it stopped before the last. */
async function runAll(
  checks: readonly (() => Promise<Finding[]>)[],
  progress: Progress,
): Promise<{ readonly findings: Finding[]; readonly stopped: GaveUp | undefined }> {
  const waiting = checks.values();
  const findings: Finding[] = [];
  let done = 0;
  const lane = async () => {
    try {
      for (const check of waiting) {
        findings.push(...(await check()));
        done += 1;
        progress(done, checks.length);
      }
      return undefined;
    } catch (error) {
      if (error instanceof GaveUp) return error;
      throw error;
    }
  };
  const ended = await Promise.all(Array.from({ length: connections }, lane));
  return { findings, stopped: ended.find((error) => error !== undefined) };
}

/**
 * @param site address of a site
 * @param why why the rest of it is not looked at
 * @returns the finding
 */
export function gaveUp(site: URL, why: GaveUp): Finding {
  return errorAt('verify/gave-up', site.href, {
    message: 'Not all was looked at.',
    found: why.message,
    expected: 'a host that answers every question',
    hint: 'Look at the host, then verify again.',
  });
}
