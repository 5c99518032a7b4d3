import path from 'node:path';

import type { Manifest } from '../../outputs/manifest/manifest.ts';
import { compressedForm } from '../precompressed/encodings.ts';

/**
 * @param site address of the site
 * @param file path of one of its files
 * @returns the address at which a browser asks for it: a page without its `index.html`
 */
export function addressOfFile(site: URL, file: string): URL {
  const route = file.replace(/(^|\/)index\.html$/, '$1');
  return new URL(route.split('/').map(encodeURIComponent).join('/'), site);
}

/**
 * Tells the files that readers get from those that are the host's own: settings, which no host gives out, and
 * precompressed files, which it sends in place of their texts.
 * @param manifest a site
 * @param file one of its files
 * @returns whether readers get it by its own address
 */
export function isServed(manifest: Manifest, file: string): boolean {
  const isPrecompressed = manifest.has(compressedForm(file)?.text ?? '');
  const isSetting = path.posix.basename(file).startsWith('.') || ['_headers', '_redirects'].includes(file);
  return !isPrecompressed && !isSetting;
}
