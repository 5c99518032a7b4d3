import { formerRoutes } from '../../outputs/former-routes.ts';
import { href } from '../../publication/addresses.ts';
import type { Publication } from '../../publication/model.ts';
import { compare } from '../../read/findings/finding.ts';

/** An address that was, and the one that took its place; both with the base. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Every address that bulletins, and what is made of them, had before, with what it is today.
 * @param publication what is published
 * @returns the pairs, in order
 */
export function movedAddresses(publication: Publication): Moved[] {
  const { url } = publication.site;
  return formerRoutes(publication)
    .map(({ route, to }) => ({ from: href(url, route), to: href(url, to) }))
    .sort((a, b) => compare(a.from, b.from));
}
