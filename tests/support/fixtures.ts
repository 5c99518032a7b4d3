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
 * @param options further options of the build
 * @returns the two
 */
export async function buildAndServe(
  site: TestSite,
  siteUrl?: string,
  options: readonly string[] = [],
): Promise<BuiltSite> {
  const ended = await build(site, siteUrl === undefined ? {} : { SITE_URL: siteUrl }, options);
  if (ended.status !== 0) throw new Error(`The build failed:\n${ended.stderr}`);
  const base = siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
  return { site, served: await serve(site.out, base) };
}

interface Built {
  published: BuiltSite;
  withArabic: BuiltSite;
  specimen: BuiltSite;
  portable: BuiltSite;
}

/**
 * `published`: the publication of the project. `withArabic`: the same with a sixth, right-to-left language. `specimen`:
 * that with a bulletin of all that a text may hold, below a base. `portable`: the same, made to work from any folder.
 */
export const test = base.extend<object, Built>({
  published: [builtOf([]), { scope: 'worker', timeout: 60_000 }],
  withArabic: [builtOf(['arabic']), { scope: 'worker', timeout: 60_000 }],
  specimen: [
    builtOf(['arabic', 'specimen'], 'https://host.example/a/b/'),
    { scope: 'worker', timeout: 60_000 },
  ],
  portable: [
    builtOf(['arabic', 'specimen'], 'https://host.example/a/b/', ['--portable']),
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** Builds the publication with further sites added to it, and keeps it served while tests use it. */
function builtOf(added: readonly string[], siteUrl?: string, options?: readonly string[]) {
  return async ({}, use: (built: BuiltSite) => Promise<void>) => {
    const site = copySite();
    for (const name of added) site.add(`tests/sites/${name}`);
    const built = await buildAndServe(site, siteUrl, options);
    await use(built);
    built.served.stop();
  };
}

export { expect } from 'playwright/test';
