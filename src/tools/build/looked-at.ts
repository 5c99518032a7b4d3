import { outputs } from '../../outputs/outputs.ts';
import { pathsOf } from '../../outputs/paths-of.ts';
import { routeOf } from '../../outputs/route-of.ts';
import type { Publication } from '../../publication/model.ts';
import { isInShare, slugOf, type Share } from './share.ts';

/**
 * Tells which works have to be checked for a share: its own, and what else its files show, as a feed shows the latest; what a
 * check says of a work stands in what is made of it.
 * @param share the share
 * @param publication what is published
 * @returns whether a work is one of them, by its slug
 */
export function lookedAtFor(share: Share, publication: Publication): (slug: string) => boolean {
  const files = outputs
    .filter(({ by }) => by === 'astro')
    .flatMap((output) => pathsOf(output, publication).map(({ params, props }) => ({ output, params, props })))
    .filter(({ output, params }) => isInShare(share, slugOf(routeOf(output, params))));
  const shown = new Set(
    files.flatMap(({ output, props }) =>
      (output.reads?.(props, publication).texts ?? []).map(({ bulletin }) => bulletin.slug),
    ),
  );
  return (slug) => isInShare(share, slug) || shown.has(slug);
}
