import { manifestFile } from '../../outputs/manifest/manifest.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { noAnswer } from './check-file.ts';
import type { SiteClient } from './client.ts';
import { NoAnswer } from './no-answer.ts';

/** The most bytes that are read of an answer that nobody looks at. */
const maxBytes = 2 ** 20;

/**
 * Looks whether anybody is there, before every file is asked for in vain.
 * @param site address of the site
 * @param client asks its host
 * @returns the finding that nobody is, or undefined where one of two addresses is answered, no matter how
 */
export async function knock(site: URL, client: SiteClient): Promise<Finding | undefined> {
  let problem: Finding | undefined;
  for (const url of [new URL(manifestFile, site), site]) {
    const answer = await client.askOnce(url, 'identity', maxBytes);
    if (!(answer instanceof NoAnswer)) return undefined;
    problem = noAnswer(site, answer);
  }
  return problem;
}
