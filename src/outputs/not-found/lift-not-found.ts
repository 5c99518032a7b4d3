import { renameSync, rmdirSync } from 'node:fs';
import path from 'node:path';

import type { Publication } from '../../publication/model.ts';
import { localNotFoundRoute } from '../../publication/routes.ts';

/**
 * Gives each language's "not found" page the name that hosts look for, `404.html`: Astro puts every page but the one at
 * the root in a folder of its own.
 * @param publication what is published
 * @param folder the rendered pages
 */
export function liftNotFound({ locales }: Publication, folder: string): void {
  for (const { tag } of locales) {
    const own = path.join(folder, tag, '404');
    renameSync(path.join(own, 'index.html'), path.join(folder, localNotFoundRoute(tag)));
    rmdirSync(own);
  }
}
