import type { Publication } from '../publication/model.ts';
import type { PublishedRoute } from '../publication/routes.ts';
import { outputs } from './outputs.ts';
import { routeOf } from './route-of.ts';

/**
 * Every address of the site that the publication tells of, pages of the owner's too.
 * @param publication what is published
 * @returns their routes
 */
export function publishedRoutes(publication: Publication): PublishedRoute[] {
  const own = outputs.flatMap((output) =>
    (output.paths?.(publication) ?? []).map(({ params, file = output.entry }) => ({
      route: routeOf(output, params),
      file,
    })),
  );
  return [...publication.ownerPages, ...own];
}
