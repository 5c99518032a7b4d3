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
  const findings: Finding[] = [];
  const withPlaceholder: string[] = [];
  const remarks = collectRemarks(site);
  const visit: Visit = {
    site,
    client,
    expected,
    remarks,
    report: (finding) => void findings.push(finding),
    placeholder: (file) => void withPlaceholder.push(file),
  };
  const { manifest, ownHash } = expected;
  const files = [...manifest].filter(([file]) => isServed(manifest, file));
  if (ownHash !== undefined) files.push([manifestFile, ownHash]);
  const checks = [
    ...files.map(
      ([file, sha256]) =>
        () =>
          checkFile(file, sha256, visit),
    ),
    ...files
      .filter(([file]) => /^[^/]+\/index\.html$/.test(file))
      .map(
        ([file]) =>
          () =>
            checkSlash(file, visit),
      ),
    () => checkNotFound(visit),
  ];
  const why = await runAll(checks, progress);
  if (withPlaceholder.length > 0) findings.push(placeholder(site.href, withPlaceholder.sort(), 'error'));
  findings.push(...remarks.findings());
  if (why !== undefined) findings.push(gaveUp(site, why));
  return {
    findings: sortFindings(findings),
    files: files.length,
    isComplete: why === undefined,
  };
}

/** Runs a few checks at once, and says why it stopped before the last. */
async function runAll(
  checks: readonly (() => Promise<void>)[],
  progress: Progress,
): Promise<string | undefined> {
  const waiting = checks.values();
  let done = 0;
  const lane = async () => {
    for (const check of waiting) {
      await check();
      done += 1;
      progress(done, checks.length);
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: connections }, lane));
  for (const ended of lanes) {
    if (ended.status === 'rejected' && !(ended.reason instanceof GaveUp)) throw ended.reason;
  }
  const stopped = lanes.find((ended) => ended.status === 'rejected');
  return stopped === undefined ? undefined : (stopped.reason as GaveUp).message;
}

/**
 * @param site address of a site
 * @param found why the rest of it is not looked at
 * @returns the finding
 */
export function gaveUp(site: URL, found: string): Finding {
  return errorAt('verify/gave-up', site.href, {
    message: 'Not all was looked at.',
    found,
    expected: 'a host that answers every question',
    hint: 'Look at the host, then verify again.',
  });
}
