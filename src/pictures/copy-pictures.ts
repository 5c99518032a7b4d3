import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';

import { pictureRoute } from '../publication/routes.ts';
import { pictureCache } from './make-picture.ts';
import type { Pictures } from './pictures.ts';

/**
 * Puts the pictures that were made among the pages.
 * @param pictures the pictures
 * @param into folder of the pages
 */
export function copyPictures(pictures: Pictures, into: string): void {
  const names = [...pictures.values()].flatMap(({ variants }) => variants.map(({ name }) => name));
  for (const name of new Set(names)) {
    const file = path.join(into, pictureRoute(name));
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(path.join(pictureCache, name), file);
  }
}
