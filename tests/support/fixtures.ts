import { test as base } from 'playwright/test';

import { changeTexts } from './changed-texts.ts';
import { addChannels } from './channels.ts';
import { addManyLanguages } from './many-languages.ts';
import { once } from './once.ts';
import { build } from './run.ts';
import { serve, type Served } from './serve.ts';
import { copySite, siteIn, type TestSite } from './site.ts';
import { addSmallBulletins } from './small-bulletins.ts';

const withPath = 'https://host.example/a/b/';

/** A site that was built and is being served. */
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
  return { site, served: await serve(site.out, baseOf(siteUrl)) };
}

function baseOf(siteUrl?: string): string {
  return siteUrl === undefined ? '/' : new URL(siteUrl).pathname;
}

interface Shared {
  published: BuiltSite;
  withArabic: BuiltSite;
  specimen: BuiltSite;
  subsets: BuiltSite;
  portable: BuiltSite;
  many: BuiltSite;
  changed: BuiltSite;
}

/**
 * `published`: the site of `tests/sites/cities`. `withArabic`: the same with a sixth, right-to-left language and
 * ways to follow of every type. `specimen`:
 * that with a bulletin of all that a text may hold, below a base. `portable`: the same, made to work from any folder.
 * `subsets`: that site with Arabic and many small bulletins in different sets of languages, below a base. `many`: it in
 * sixty languages. `changed`: `specimen`, after its source texts were changed and corrected.
 */
export const test = base.extend<object, Shared>({
  published: [shared('published', []), { scope: 'worker', timeout: 60_000 }],
  withArabic: [
    shared('with-arabic', ['arabic'], undefined, [], addChannels),
    { scope: 'worker', timeout: 60_000 },
  ],
  specimen: [shared('specimen', ['arabic', 'specimen'], withPath), { scope: 'worker', timeout: 60_000 }],
  subsets: [
    shared('subsets', ['arabic'], withPath, [], addSmallBulletins),
    { scope: 'worker', timeout: 60_000 },
  ],
  portable: [
    shared('portable', ['arabic', 'specimen'], withPath, ['--portable']),
    { scope: 'worker', timeout: 60_000 },
  ],
  changed: [
    shared('changed', ['arabic', 'specimen'], withPath, [], changeTexts),
    { scope: 'worker', timeout: 60_000 },
  ],
  many: [shared('many', [], undefined, [], addManyLanguages), { scope: 'worker', timeout: 180_000 }],
});

/** Serves that site with further ones added to it; the first worker that wants it builds it, no test changes it. */
function shared(
  name: string,
  added: readonly string[],
  siteUrl?: string,
  options?: readonly string[],
  change?: (site: TestSite) => void,
) {
  return async ({}, use: (built: BuiltSite) => Promise<void>) => {
    const folder = await once(name, async (scratch) => {
      const site = copySite('cities', undefined, scratch);
      for (const each of added) site.add(`tests/sites/${each}`);
      change?.(site);
      const built = await buildAndServe(site, siteUrl, options);
      built.served.stop();
    });
    const site = siteIn(folder);
    const served = await serve(site.out, baseOf(siteUrl));
    await use({ site, served });
    served.stop();
  };
}

export { expect } from 'playwright/test';
