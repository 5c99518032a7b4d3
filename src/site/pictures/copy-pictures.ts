import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { pictureRoute } from '../../publication/routes.ts';
import type { Pictures } from './pictures.ts';

/**
 * Puts the pictures that were made among the pages.
 * @param pictures the pictures
 * @param into folder of the pages
 * @throws where one has to be made anew and its file is another by now
 */
export async function copyPictures(pictures: Pictures, into: string): Promise<void> {
  const variants = [...pictures.values()].flatMap((made) => made.variants);
  const byName = new Map(variants.map((variant) => [variant.name, variant]));
  for (const { name, bytes } of byName.values()) {
    const file = path.join(into, pictureRoute(name));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await bytes());
  }
}
