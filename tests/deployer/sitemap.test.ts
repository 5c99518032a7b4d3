import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow, pageRoutes } from '../support/files.ts';
import { expect, test, type BuiltSite } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { run } from '../support/run.ts';
import { readIndex, readSitemap, sitemapSchema } from '../support/sitemap.ts';
import { faultsBy, hasXmllint } from '../support/xmllint.ts';

const read = ({ site }: BuiltSite, file: string) => readFileSync(path.join(site.out, file), 'utf8');

for (const [name, origin] of [
  ['published', 'https://bulletin.example/'],
  ['specimen', 'https://host.example/a/b/'],
] as const) {
  test(`the sitemap of ${name} is one file of whole addresses`, ({ published, specimen }) => {
    const built = { published, specimen }[name];
    const listed = readSitemap(read(built, 'sitemap.xml'));
    for (const { address } of listed) expect(address.startsWith(origin)).toBe(true);
    expect(existsSync(path.join(built.site.out, 'sitemap-1.xml'))).toBe(false);
  });

  test(`crawlers of ${name} may read all, and are told where all is listed`, ({ published, specimen }) => {
    expect(read({ published, specimen }[name], 'robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${origin}sitemap.xml\n`,
    );
  });
}

test('the sitemaps of whole sites are valid by their schema', ({ published, specimen, subsets }) => {
  test.info().skip(!hasXmllint, 'xmllint is not here (Debian: libxml2-utils)');
  const files = [published, specimen, subsets].map(({ site }) => path.join(site.out, 'sitemap.xml'));
  expect(faultsBy(sitemapSchema, files)).toEqual([]);
});

test('a build beyond the limits writes every part that its index names', async () => {
  const project = copyProject();
  const limits = path.join(project, 'src/outputs/sitemap/split.ts');
  writeFileSync(limits, readFileSync(limits, 'utf8').replace('urls: 50_000', 'urls: 7'));
  const { status, stderr } = await run('src/tools/build/main.ts', [], {}, project);
  expect(status, stderr).toBe(0);
  const dist = path.join(project, 'dist');
  const file = (name: string) => readFileSync(path.join(dist, name), 'utf8');
  const parts = ['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'];
  expect(readIndex(file('sitemap.xml'))).toEqual(parts.map((part) => `https://bulletin.example/${part}`));
  expect(filesBelow(dist).filter((name) => /^sitemap-.*xml$/.test(name))).toEqual(parts);
  const listed = parts.map((part) => readSitemap(file(part)).map(({ address }) => address));
  const pages = pageRoutes(dist).filter((route) => route.endsWith('/'));
  expect(listed.flat()).toEqual(pages.map((route) => `https://bulletin.example${route}`));
  for (const part of listed) expect(part.length).toBeLessThanOrEqual(7);
});
