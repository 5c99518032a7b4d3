import path from 'node:path';

import { compare } from '../reading/finding.ts';
import { listFolder } from '../reading/folder.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { notFoundRoute, type PublishedRoute } from '../publication/routes.ts';

/**
 * The pages in `src/pages/` that have one address each: the publication's own and those that its owner adds.
 * @returns their routes, in order
 */
export function listOwnerPages(): PublishedRoute[] {
  return filesBelow('src/pages')
    .filter((file) => /\.(?:astro|mdx?|html)$/.test(file) && !file.includes('['))
    .filter((file) => !file.split('/').some((part) => part.startsWith('_')))
    .map((file) => ({ route: routeOf(file), file }))
    .sort((a, b) => compare(a.route, b.route));
}

function filesBelow(folder: string): string[] {
  return listFolder(projectFolder, folder).flatMap(({ name, isFolder }) =>
    isFolder ? filesBelow(`${folder}/${name}`) : [`${folder}/${name}`],
  );
}

function routeOf(file: string): string {
  const { dir, name } = path.posix.parse(`/${file.slice('src/pages/'.length)}`);
  if (dir === '/' && name === '404') return notFoundRoute;
  const folder = dir === '/' ? '/' : `${dir}/`;
  return name === 'index' ? folder : `${folder}${name}/`;
}
