import { test as base } from 'playwright/test';

import { once } from './once.ts';
import { build } from './run.ts';
import { serve, type Served } from './serve.ts';
import { copySite, siteIn, type TestSite } from './site.ts';

/** A site that was built and is being served. */
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
  return { site, served: await serve(site.out, baseOf(siteUrl)) };
}

function baseOf(siteUrl?: string): string {
  return siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
}

/** Serves a site that the first worker that wants it builds; no test may change it. */
async function serveShared(
  name: string,
  { parts = [], siteUrl }: { readonly parts?: readonly string[]; readonly siteUrl?: string } = {},
): Promise<BuiltSite> {
  const folder = await once(name, async (scratch) => {
    const site = copySite(undefined, undefined, scratch);
    for (const part of parts) site.add(part);
    const built = await buildAndServe(site, siteUrl);
    built.served.stop();
  });
  const site = siteIn(folder);
  return { site, served: await serve(site.out, baseOf(siteUrl)) };
}

/**
 * `published`: the publication of the project. `withArabic`: the same with a sixth, right-to-left language.
 * `withEverything`: that with a bulletin that holds every construct, at an address with a path.
 */
export const test = base.extend<
  object,
  { published: BuiltSite; withArabic: BuiltSite; withEverything: BuiltSite }
>({
  published: [
    async ({}, use) => {
      const built = await serveShared('published');
      await use(built);
      built.served.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  withArabic: [
    async ({}, use) => {
      const built = await serveShared('with-arabic', { parts: ['tests/sites/arabic'] });
      await use(built);
      built.served.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  withEverything: [
    async ({}, use) => {
      const built = await serveShared('with-everything', {
        parts: ['tests/sites/arabic', 'tests/sites/specimen'],
        siteUrl: 'https://host.example/a/b/',
      });
      await use(built);
      built.served.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from 'playwright/test';
