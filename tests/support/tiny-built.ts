import { once } from './once.ts';
import { build } from './run.ts';
import { copySite, siteIn, type TestSite } from './site.ts';

/**
 * @returns the tiny site in English and Swahili, and its built site, built once for all tests, none of which changes it
 * @throws where it cannot be built
 */
export async function tinyBuilt(): Promise<TestSite> {
  const folder = await once('tiny', async (scratch) => {
    const { status, stderr } = await build(copySite('tiny', ['en', 'sw'], scratch));
    if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  });
  return siteIn(folder);
}
