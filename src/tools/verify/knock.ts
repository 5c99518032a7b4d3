import { manifestFile } from '../../outputs/manifest/manifest.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { noAnswer } from './check-file.ts';
import type { Host } from './host.ts';
import { NoAnswer } from './no-answer.ts';

/** The most bytes that are read of an answer that nobody looks at. */
const most = 2 ** 20;

/**
 * Looks whether anybody is there, before every file is asked for in vain.
 * @param site address of the site
 * @param host its host
 * @returns the finding that nobody is, or undefined where one of two addresses is answered, no matter how
 */
export async function knock(site: URL, host: Host): Promise<Finding | undefined> {
  let why = '';
  for (const url of [new URL(manifestFile, site), site]) {
    try {
      await host.askOnce(url, 'identity', most);
      return undefined;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      why = error.message;
    }
  }
  return noAnswer(site, why);
}
