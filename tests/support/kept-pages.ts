import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { tagsOf } from '../../src/html/tags.ts';
import { htmlBelow } from '../../src/reading/files-below.ts';
import { currentOwnCode } from '../../src/security/own-code.ts';

/**
 * Stands for Astro in builds that are killed again and again: gives the pages that it rendered before, and vouches for
 * what they run.
 * @param options where the pages are put
 * @param options.outDir the folder
 */
export function build({ outDir }: { readonly outDir: string }): void {
  cpSync(process.env.KEPT_PAGES ?? '', outDir, { recursive: true });
  const own = currentOwnCode.take();
  for (const name of htmlBelow(outDir)) {
    const html = readFileSync(path.join(outDir, name), 'utf8');
    for (const { name: tag, text } of tagsOf(html)) {
      if (tag === 'style' && text) own.addStyle(html.slice(text.start, text.end));
      if (tag === 'script' && text) own.addScript(html.slice(text.start, text.end));
    }
  }
}
