import { href } from '../../publication/addresses.ts';
import type { Bulletin, Publication } from '../../publication/model.ts';
import { bulletinRoute, standaloneRoute } from '../../publication/routes.ts';
import { compare } from '../../read/findings/finding.ts';

/** An address that was, and the one that took its place; both with the base. */
export interface Moved {
  readonly from: string;
  readonly to: string;
}

/**
 * Every address that bulletins had before, page and standalone edition, with what it is today.
 * @param publication what is published
 * @returns the pairs, in order
 */
export function movedAddresses({ site, bulletins, withdrawn }: Publication): Moved[] {
  const routes = [
    ...bulletins.flatMap((bulletin) => [
      ...moved(bulletin, bulletinRoute),
      ...moved(bulletin, standaloneRoute),
    ]),
    // A withdrawn bulletin has no standalone edition any more.
    ...withdrawn.flatMap((bulletin) => moved(bulletin, bulletinRoute)),
  ];
  return routes
    .map(({ from, to }) => ({ from: href(site.url, from), to: href(site.url, to) }))
    .sort((a, b) => compare(a.from, b.from));
}

function moved(
  { slug, formerly, translations }: Bulletin,
  route: (locale: string, slug: string) => string,
): Moved[] {
  return formerly.flatMap((former) =>
    translations.map(({ locale: { tag } }) => ({ from: route(tag, former), to: route(tag, slug) })),
  );
}
