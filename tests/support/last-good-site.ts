import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { addManifest } from './add-manifest.ts';

/**
 * Writes a folder that stands for an earlier build, so that a test can tell whether a refused one touched it.
 * @param folder the output folder
 * @param words the title of its first page
 */
export function writeLastGoodSite(folder: string, words = 'The last good site'): void {
  mkdirSync(path.join(folder, 'en'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), `<!doctype html><title>${words}</title>`);
  writeFileSync(path.join(folder, '404.html'), '<!doctype html><title>404</title>');
  writeFileSync(path.join(folder, 'en/index.html'), '<!doctype html><title>The last good page</title>');
  addManifest(folder);
}
