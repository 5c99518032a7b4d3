import { existsSync } from 'node:fs';
import path from 'node:path';

import { manifestFile } from '../../outputs/manifest/manifest.ts';
import { parseSiteUrl } from '../../publication/site-url.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { printable } from '../../read/terminal/printable.ts';
import { expectedBy, expectedOf } from './expected.ts';
import { noAnswer } from './check-file.ts';
import { openClient, type SiteClient } from './client.ts';
import { GaveUp, NoAnswer } from './no-answer.ts';
import type { VerifyWish } from './options.ts';
import type { Verdict } from './verdict.ts';
import { gaveUp, verifySite, type Progress } from './verify-site.ts';

/** Where `npm run build` puts a site. */
export const usualBuild = 'dist';

/**
 * Compares a deployed site with the build in a folder, or where there is none with its own manifest.
 * @param wanted the address, and what else was asked for
 * @param say takes a line about what is done
 * @param progress takes how far it is
 * @returns what differs
 */
export async function verifyAddress(
  { target, manifest, own, limits }: VerifyWish,
  say: (line: string) => void,
  progress: Progress,
): Promise<Verdict> {
  const problems: Finding[] = [];
  const site = parseSiteUrl(target, { file: target, line: 0 }, (problem) => void problems.push(problem));
  if (site === undefined) return impossible(problems);
  const build = manifest ?? usualBuild;
  const isOwn = own || (manifest === undefined && !existsSync(path.join(build, manifestFile)));
  const client = openClient(site, limits);
  try {
    const expected = isOwn ? await expectedBy(site, client) : expectedOf(build);
    if ('rule' in expected) return impossible([expected]);
    const nobody = await knock(site, client);
    if (nobody !== undefined) return impossible([nobody]);
    say(
      isOwn
        ? `Comparing ${site.href} with its own manifest, which shows damage but not another version.\n`
        : `Comparing ${site.href} with the build in ${printable(build)}.\n`,
    );
    return await verifySite(site, expected, client, progress);
  } catch (error) {
    if (error instanceof GaveUp) return impossible([gaveUp(site, error)]);
    throw error;
  } finally {
    client.close();
  }
}

/** The most bytes that are read of an answer that nobody looks at. */
const maxBytes = 2 ** 20;

/** Looks whether one of two addresses is answered, no matter how, before every file is asked for in vain. */
async function knock(site: URL, client: SiteClient): Promise<Finding | undefined> {
  let problem: Finding | undefined;
  for (const url of [new URL(manifestFile, site), site]) {
    const answer = await client.askOnce(url, 'identity', maxBytes);
    if (!(answer instanceof NoAnswer)) return undefined;
    problem = noAnswer(site, answer);
  }
  return problem;
}

function impossible(findings: readonly Finding[]): Verdict {
  return { findings, files: 0, isComplete: false };
}
