import { href } from '../publication/addresses.ts';
import type { Publication } from '../publication/model.ts';
import { bulletinRoute, oneFileRoute } from '../publication/routes.ts';
import { compare } from '../reading/finding.ts';

/** An address that was, and the one that took its place; both with the base. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Every address that bulletins had before, page and one-file edition, with what it is today.
 * @param publication what is published
 * @returns the pairs, in order
 */
export function movedAddresses({ site, bulletins }: Publication): Moved[] {
  const routes = bulletins.flatMap(({ slug, formerly, translations }) =>
    formerly.flatMap((former) =>
      translations.flatMap(({ locale }) => [
        { from: bulletinRoute(locale, former), to: bulletinRoute(locale, slug) },
        { from: oneFileRoute(locale, former), to: oneFileRoute(locale, slug) },
      ]),
    ),
  );
  return routes
    .map(({ from, to }) => ({ from: href(site.url, from), to: href(site.url, to) }))
    .sort((a, b) => compare(a.from, b.from));
}
