import { test as base } from 'playwright/test';

import { build } from './run.ts';
import { serve, type Served } from './serve.ts';
import { copySite, type TestSite } from './site.ts';

/** A site that was built once for all tests of a worker, and is being served. */
export interface BuiltSite {
  readonly site: TestSite;
  readonly served: Served;
}

/**
 * Builds and serves a site; a build that fails is the test's failure.
 * @param site the site
 * @param siteUrl its address; the path is the base
 * @returns the two
 */
export async function buildAndServe(site: TestSite, siteUrl?: string): Promise<BuiltSite> {
  const ended = await build(site, siteUrl === undefined ? {} : { SITE_URL: siteUrl });
  if (ended.status !== 0) throw new Error(`The build failed:\n${ended.stderr}`);
  const base = siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
  return { site, served: await serve(site.out, base) };
}

/**
 * `published`: the publication of the project. `withArabic`: the same with a sixth, right-to-left language. `specimen`:
 * that with a bulletin of all that a text may hold, below a base.
 */
export const test = base.extend<object, { published: BuiltSite; withArabic: BuiltSite; specimen: BuiltSite }>(
  {
    published: [
      async ({}, use) => {
        const built = await buildAndServe(copySite());
        await use(built);
        built.served.stop();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    withArabic: [
      async ({}, use) => {
        const site = copySite();
        site.add('tests/sites/arabic');
        const built = await buildAndServe(site);
        await use(built);
        built.served.stop();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
    specimen: [
      async ({}, use) => {
        const site = copySite();
        site.add('tests/sites/arabic');
        site.add('tests/sites/specimen');
        const built = await buildAndServe(site, 'https://host.example/a/b/');
        await use(built);
        built.served.stop();
      },
      { scope: 'worker', timeout: 60_000 },
    ],
  },
);

export { expect } from 'playwright/test';
