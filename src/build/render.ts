import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Publication } from '../publication/model.ts';
import { astroOptions } from './astro-options.ts';

/**
 * Renders every page with Astro.
 * @param publication what is published; it was left for the pages by `prepare`
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param into folder that the pages are written to
 * @throws whatever a page throws
 */
export async function render(publication: Publication, siteFolder: string, into: string): Promise<void> {
  // Loaded only here: a refused build need not wait for it.
  const { build: astroBuild } = await import('astro');
  const cacheDir = mkdtempSync(path.join(tmpdir(), 'bulletin-'));
  try {
    await astroBuild({ ...astroOptions(publication, siteFolder), outDir: into, cacheDir, logLevel: 'error' });
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}
