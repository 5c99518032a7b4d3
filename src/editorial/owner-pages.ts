import path from 'node:path';

import { compare } from '../reading/finding.ts';
import { filesBelow } from '../reading/files-below.ts';
import { projectFolder } from '../reading/project-folder.ts';
import { notFoundRoute, type PublishedRoute } from '../publication/routes.ts';

/**
 * The pages in `src/pages/` that have one address each: the publication's own and those that its owner adds.
 * @returns their routes, in order
 */
export function listOwnerPages(): PublishedRoute[] {
  return filesBelow(path.join(projectFolder, 'src/pages'))
    .filter((file) => /\.(?:astro|mdx?|html)$/.test(file) && !file.includes('['))
    .filter((file) => !file.split('/').some((part) => /^[._]/.test(part)))
    .map((file) => ({ route: routeOf(file), file: `src/pages/${file}` }))
    .sort((a, b) => compare(a.route, b.route));
}

function routeOf(file: string): string {
  const { dir, name } = path.posix.parse(`/${file}`);
  if (dir === '/' && name === '404') return notFoundRoute;
  const folder = dir === '/' ? '/' : `${dir}/`;
  return name === 'index' ? folder : `${folder}${name}/`;
}
