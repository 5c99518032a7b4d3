import type { Publication } from '../publication/model.ts';
import { bulletinRoute, type PublishedRoute } from '../publication/routes.ts';
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

/**
 * Every address that bulletins had before: nothing is there, and nothing else may be.
 * @param publication what is published
 * @returns the routes of their old slugs
 */
export function formerRoutes({ bulletins, withdrawn }: Publication): PublishedRoute[] {
  return [...bulletins, ...withdrawn].flatMap(({ formerly, translations, file }) =>
    formerly.flatMap((slug) =>
      translations.map(({ locale }) => ({ route: bulletinRoute(locale.tag, slug), file })),
    ),
  );
}
