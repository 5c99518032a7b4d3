import type { Publication } from '../publication/model.ts';
import type { PublishedRoute } from '../publication/routes.ts';
import type { Output, OutputPath } from './output.ts';
import { outputs } from './outputs.ts';
import { routeOf } from './route-of.ts';

/** A file that the publication tells of. */
export interface PublishedPath extends OutputPath, PublishedRoute {
  readonly output: Output;
  readonly file: string;
}

/**
 * @param publication what is published
 * @returns every file of every output that it tells of
 */
export function publishedPaths(publication: Publication): PublishedPath[] {
  return outputs.flatMap((output) =>
    (output.paths?.(publication) ?? []).map((path) => ({
      file: output.entry,
      ...path,
      output,
      route: routeOf(output, path.params),
    })),
  );
}

/**
 * Every address of the site that the publication tells of, pages of the owner's too.
 * @param publication what is published
 * @returns their routes
 */
export function publishedRoutes(publication: Publication): PublishedRoute[] {
  return [...publication.ownerPages, ...publishedPaths(publication)];
}

/**
 * Every address that bulletins, and what is made of them, had before: nothing is there, and nothing else may be.
 * @param publication what is published
 * @returns the routes by their old slugs, each with that of today
 */
export function formerRoutes(publication: Publication): (PublishedRoute & { readonly to: string })[] {
  const all = [...publication.bulletins, ...publication.withdrawn];
  const renamed = new Map(all.filter(({ formerly }) => formerly.length > 0).map((each) => [each.slug, each]));
  if (renamed.size === 0) return [];
  return publishedPaths(publication).flatMap(({ output, params, route: to }) => {
    const { formerly = [], file = '' } = renamed.get(params.slug ?? '') ?? {};
    return formerly.map((slug) => ({ route: routeOf(output, { ...params, slug }), to, file }));
  });
}
