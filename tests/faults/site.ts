import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { copySite, projectFolder, type TestSite } from '../support/site.ts';

/** The longer bulletin that the rules were never tried on while they were made. */
export const secondSlug = 'hill-railway';

/**
 * Makes a site of a published bulletin and a second, longer one of other content with its terms, all stamped
 * as fresh.
 * @param withReceived whether the texts as received lie beside the published ones
 * @returns the site
 */
export function soundSite(withReceived: boolean): TestSite {
  const site = copySite('cities');
  cpSync(path.join(import.meta.dirname, 'second'), path.join(site.folder, 'content/bulletins', secondSlug), {
    recursive: true,
  });
  const terms = readFileSync(path.join(import.meta.dirname, 'second-glossary.yaml'), 'utf8');
  site.write('content/glossary.yaml', `${site.read('content/glossary.yaml')}\n${terms}`);
  const received = path.join(site.folder, 'content/bulletins/demonstration-cities/received');
  if (!withReceived && existsSync(received)) rmSync(received, { recursive: true });
  for (const locale of ['sw', 'is', 'gu', 'bn']) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['src/tools/desk/main.ts', 'fresh', secondSlug, locale, '--site', site.folder],
      { cwd: projectFolder, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The second bulletin could not be stamped:\n${stdout}${stderr}`);
  }
  return site;
}
