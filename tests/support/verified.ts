import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { addManifest } from './add-manifest.ts';
import { precompress } from '../../src/tools/precompressed/precompress.ts';
import { ending } from '../../src/tools/verify/verdict.ts';
import type { ClientLimits } from '../../src/tools/verify/client.ts';
import { verifyAddress } from '../../src/tools/verify/verify-address.ts';
import { serveWell, type Answers } from './good-host.ts';
import { makeScratch } from './scratch.ts';

/**
 * Writes the smallest site that a build could: two pages, the one for what is not there, and the manifest.
 * @param isPrecompressed whether precompressed files lie beside the pages
 * @returns its folder
 */
export async function writeSmallSite(isPrecompressed = true): Promise<string> {
  const folder = makeScratch();
  mkdirSync(path.join(folder, 'en'));
  for (const [file, name] of Object.entries({
    'index.html': 'All',
    '404.html': '404',
    'en/index.html': 'En',
  })) {
    writeFileSync(path.join(folder, file), page(name));
  }
  const manifest = addManifest(folder);
  if (isPrecompressed) await precompress(folder, manifest);
  return folder;
}

/**
 * @param name what tells the page from others
 * @returns a page that is worth compressing
 */
export function page(name: string): string {
  return `<!doctype html><title>${name}</title>${'<p>Water.</p>'.repeat(40)}`;
}

/** What verifying a host printed. */
export interface Verified {
  readonly said: string;
  /** The findings, as at a terminal, the host's address as `http://host/`. */
  readonly report: string;
  readonly ending: string;
}

/**
 * Verifies a site whose host answers some requests otherwise than it should.
 * @param folder the site
 * @param spoil answers those
 * @param otherwise whether it is held against its own manifest, and what its host may take
 * @returns what was printed
 */
export async function verified(
  folder: string,
  spoil?: Answers,
  { own = false, ...limits }: Partial<ClientLimits & { own: boolean }> = {},
): Promise<Verified> {
  const served = await serveWell(folder, spoil);
  let said = '';
  try {
    const wanted = {
      target: served.url,
      manifest: folder,
      own,
      limits: { timeoutMs: 20_000, totalMs: 60_000, ...limits },
    };
    const verdict = await verifyAddress(
      wanted,
      (line) => (said += line),
      () => undefined,
    );
    const plain = (text: string) =>
      text.replaceAll(served.url, 'http://host/').replaceAll(served.url.slice(0, -1), 'http://host');
    return {
      said: plain(said),
      report: plain(terminalReport(verdict.findings)),
      ending: plain(ending(verdict, served.url)),
    };
  } finally {
    served.stop();
  }
}
