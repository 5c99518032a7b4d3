import { globSync } from 'node:fs';
import path from 'node:path';

import { compare } from '../read/findings/finding.ts';
import { projectFolder } from '../store/project-folder.ts';
import { notFoundRoute, type PublishedRoute } from '../publication/routes.ts';

/**
 * The pages that the owner adds in `src/pages/` and that have one address each.
 * @returns the pages, in the order of their routes
 */
export function listOwnerPages(): PublishedRoute[] {
  const folder = path.join(projectFolder, 'src/pages');
  return globSync('**/*.{astro,html,md,mdx}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('['))
    .filter((file) => !file.split('/').some((part) => /^[._]/.test(part)))
    .map((file) => ({
      // The name of a file may hold any letter, its address may not.
      route: encodeURI(routeOf(file)),
      file: `src/pages/${file}`,
    }))
    .sort((a, b) => compare(a.route, b.route));
}

function routeOf(file: string): string {
  const { dir, name } = path.posix.parse(`/${file}`);
  if (dir === '/' && name === '404') return notFoundRoute;
  const folder = dir === '/' ? '/' : `${dir}/`;
  return name === 'index' ? folder : `${folder}${name}/`;
}
