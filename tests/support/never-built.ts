import { randomBytes } from 'node:crypto';

import type { TestSite } from './site.ts';

/**
 * Gives the tiny site a name that no site had, so that nothing that was kept of another spares a build its work.
 * @param site the site
 * @returns the same site
 */
export function neverBuilt(site: TestSite): TestSite {
  const word = randomBytes(8)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
  site.replace('content/site.yaml', 'Village News', `Village News ${word}`);
  return site;
}
