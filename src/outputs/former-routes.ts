import type { Publication } from '../publication/model.ts';
import type { PublishedRoute } from '../publication/routes.ts';
import { outputs } from './outputs.ts';
import { routeOf } from './route-of.ts';

/** An address that something had before its bulletin was renamed. */
export interface FormerRoute extends PublishedRoute {
  /** Where it is today. */
  readonly to: string;
}

/**
 * Every address that bulletins, and what is made of them, had before: nothing is there, and nothing else may be.
 * @param publication what is published
 * @returns the routes by their old slugs
 */
export function formerRoutes(publication: Publication): FormerRoute[] {
  const all = [...publication.bulletins, ...publication.withdrawn];
  const renamed = new Map(all.filter(({ formerly }) => formerly.length > 0).map((each) => [each.slug, each]));
  if (renamed.size === 0) return [];
  return outputs.flatMap((output) =>
    (output.paths?.(publication) ?? []).flatMap(({ params }) => {
      const { formerly, file } = renamed.get(params.slug ?? '') ?? { formerly: [], file: '' };
      return formerly.map((slug) => ({
        route: routeOf(output, { ...params, slug }),
        to: routeOf(output, params),
        file,
      }));
    }),
  );
}
