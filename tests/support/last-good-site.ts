import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a folder that stands for an earlier build, so that a test can tell whether a refused one touched it.
 * @param folder the output folder
 */
export function writeLastGoodSite(folder: string): void {
  mkdirSync(path.join(folder, 'en'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>The last good site</title>');
  writeFileSync(path.join(folder, '404.html'), '<!doctype html><title>404</title>');
  writeFileSync(path.join(folder, 'en/index.html'), '<!doctype html><title>The last good page</title>');
}
