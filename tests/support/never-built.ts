import { randomBytes } from 'node:crypto';

import type { TestSite } from './site.ts';

/**
 * Gives the tiny site a word that no site had, so that nothing that was kept of another spares a build its work.
 * @param site the site
 * @returns the same site
 */
export function neverBuilt(site: TestSite): TestSite {
  const word = randomBytes(8)
    .toString('hex')
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '');
  site.replace('content/bulletins/new-well/en.mdx', 'school', `school ${word}`);
  return site;
}
