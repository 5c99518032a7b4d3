import { check } from '../../src/check/check.ts';
import type { Publication } from '../../src/publication/model.ts';
import { sitemapEntries } from '../../src/outputs/sitemap/entries.ts';
import { GET as robots } from '../../src/outputs/robots/robots.txt.ts';
import { makeSitemap } from '../../src/outputs/sitemap/sitemap.ts';
import { split, standardLimits, type Limits } from '../../src/outputs/sitemap/split.ts';
import { writeEntry, writeSitemap } from '../../src/outputs/sitemap/write.ts';
import { expect, test } from '../support/quick.ts';
import { localeOf } from '../support/locale-of.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { readIndex, readSitemap } from '../support/sitemap.ts';

/** The tiny site in a folder of its host, with changes. */
function publicationWith(change: (site: TestSite) => void = () => undefined): Publication {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/site.yaml', 'https://tiny.example/', 'https://tiny.example/news/');
  change(site);
  const { publication, findings } = check({ siteFolder: site.folder });
  expect(findings).toEqual([]);
  return publication;
}

const addresses = [
  'https://tiny.example/news/',
  'https://tiny.example/news/en/',
  'https://tiny.example/news/en/follow/',
  'https://tiny.example/news/en/new-well/',
  'https://tiny.example/news/sw/',
  'https://tiny.example/news/sw/follow/',
  'https://tiny.example/news/sw/new-well/',
];

test('a page is written with its address, its date, its languages and the one for readers of none', () => {
  const { main, parts } = makeSitemap(publicationWith(), standardLimits);
  expect(parts).toEqual([]);
  expect(readSitemap(main).map(({ address }) => address)).toEqual(addresses);
  expect(main).toMatch(
    /^<\?xml version="1\.0" encoding="utf-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9" /,
  );
  expect(main).toContain(`  <url>
    <loc>https://tiny.example/news/sw/new-well/</loc>
    <lastmod>2026-02-28</lastmod>
    <xhtml:link rel="alternate" hreflang="en" href="https://tiny.example/news/en/new-well/"/>
    <xhtml:link rel="alternate" hreflang="sw" href="https://tiny.example/news/sw/new-well/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://tiny.example/news/en/new-well/"/>
  </url>
`);
});

test('dates come from content: a front page is as new as the newest of its own bulletins', () => {
  const publication = publicationWith((site) => {
    site.write('content/bulletins/old-well/bulletin.yaml', 'published: 2024-01-02\nupdated: 2026-03-01\n');
    site.write('content/bulletins/old-well/en.mdx', '---\ntitle: "Old"\nsummary: "Old."\n---\n\nOld.\n');
  });
  const dates = sitemapEntries(publication).map(({ route, lastModified }) => [route, lastModified]);
  expect(dates).toEqual([
    ['/', undefined],
    ['/en/', '2026-03-01'],
    ['/en/follow/', undefined],
    ['/en/new-well/', '2026-02-28'],
    ['/en/old-well/', '2026-03-01'],
    ['/sw/', '2026-02-28'],
    ['/sw/follow/', undefined],
    ['/sw/new-well/', '2026-02-28'],
  ]);
});

test("owners' pages are listed with the languages that have one of their name, and not-found pages are not", () => {
  const routes = [
    '/',
    '/404.html',
    '/about/',
    '/sw/404/',
    '/sw/um%20&%20wetu/',
    '/en/um%20&%20wetu/',
    '/um/t/',
  ];
  const ownerPages = routes.map((route) => ({ route, file: `src/pages${route}`, source: '' }));
  const publication = publicationWith();
  const listed = sitemapEntries({ ...publication, ownerPages });
  expect(listed.filter(({ alternates }) => alternates === undefined)).toEqual([
    { route: '/about/' },
    { route: '/um/t/' },
  ]);
  const translations = publication.locales.map((locale) => ({
    locale,
    route: `/${locale.tag}/um%20&%20wetu/`,
  }));
  expect(listed.filter(({ route }) => route.endsWith('/um%20&%20wetu/'))).toEqual(
    translations.map(({ route }) => ({ route, alternates: { translations, xDefault: '/' } })),
  );
  expect(listed.filter(({ route }) => route === '/')).toHaveLength(1);
});

test('a publication of nothing is a sitemap of its root', () => {
  const nothing = { ...publicationWith(), locales: [], bulletins: [], ownerPages: [] };
  expect(readSitemap(makeSitemap(nothing, standardLimits).main)).toEqual([
    { address: addresses[0], lastModified: undefined, alternates: { 'x-default': addresses[0] } },
  ]);
});

test('whatever stands in an address or a language stays words', () => {
  const hostile = `"/><x a='1'>&amp;]]>`;
  const route = `/${hostile}/`;
  const locale = { ...localeOf('en'), tag: hostile };
  const alternates = { translations: [{ locale, route }], xDefault: route };
  const siteUrl = new URL('https://host.example/');
  const xml = writeSitemap([writeEntry(siteUrl, { route, lastModified: hostile, alternates })]);
  const address = `https://host.example${route}`;
  expect(readSitemap(xml)).toEqual([
    { address, lastModified: hostile, alternates: { [hostile]: address, 'x-default': address } },
  ]);
});

const shares: readonly (readonly [string, Limits, string[], string[][]])[] = [
  ['nothing', { urls: 2, bytes: 99 }, [], [[]]],
  ['as many as may be', { urls: 2, bytes: 99 }, ['a', 'b'], [['a', 'b']]],
  ['one more', { urls: 2, bytes: 99 }, ['a', 'b', 'c'], [['a', 'b'], ['c']]],
  ['as large as may be', { urls: 9, bytes: 14 }, ['aa', 'bb'], [['aa', 'bb']]],
  ['one byte more', { urls: 9, bytes: 13 }, ['aa', 'bb'], [['aa'], ['bb']]],
  ['letters of several bytes', { urls: 9, bytes: 14 }, ['þþ', 'b'], [['þþ'], ['b']]],
  ['one that is too large', { urls: 9, bytes: 12 }, ['a', 'bbb', 'c'], [['a'], ['bbb'], ['c']]],
];

for (const [what, limits, entries, parts] of shares) {
  test(`${what} is shared out within the limits`, () => {
    expect(split(entries, limits, 10)).toEqual(parts);
  });
}

for (const [what, limits, count] of [
  ['pages', { urls: 2, bytes: standardLimits.bytes }, 4],
  ['bytes', { urls: standardLimits.urls, bytes: 1200 }, 3],
] as const) {
  test(`beyond the limit of ${what} a sitemap becomes an index of parts, none beyond it`, () => {
    const { main, parts } = makeSitemap(publicationWith(), limits);
    const routes = parts.map((_, index) => `https://tiny.example/news/sitemap-${String(index + 1)}.xml`);
    expect(readIndex(main)).toEqual(routes);
    expect(parts).toHaveLength(count);
    const listed = parts.map(readSitemap);
    expect(listed.flat().map(({ address }) => address)).toEqual(addresses);
    for (const part of listed) expect(part.length).toBeLessThanOrEqual(limits.urls);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(limits.bytes);
  });
}

test('the limits are those of the standard', () => {
  expect(standardLimits.urls).toBe(50_000);
  expect(standardLimits.bytes).toBeLessThanOrEqual(50 * 1024 ** 2);
});

test('robots.txt lets all crawlers in and names the sitemap', async () => {
  const site = { url: new URL('https://host.example/a/b/') };
  const answer = await robots({ locals: { publication: { site } } } as never);
  expect(await answer.text()).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://host.example/a/b/sitemap.xml\n',
  );
});
