import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { makeSitemap } from '../../src/outputs/sitemap/sitemap.ts';
import { standardLimits } from '../../src/outputs/sitemap/split.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite } from '../support/site.ts';
import { sitemapSchema } from '../support/sitemap.ts';
import { faultsBy, hasXmllint } from '../support/xmllint.ts';

const reason = 'xmllint is not here (Debian: libxml2-utils)';

const { publication } = check({ siteFolder: copySite('tiny', ['en', 'sw']).folder });

function faultsOf(...texts: readonly string[]): string[] {
  const folder = makeScratch();
  const files = texts.map((text, index) => {
    const file = path.join(folder, `${String(index)}.xml`);
    writeFileSync(file, text);
    return file;
  });
  return faultsBy(sitemapSchema, files);
}

test('a sitemap in one file, and an index with its parts, are valid by the schema of sitemaps.org', () => {
  test.skip(!hasXmllint, reason);
  const whole = makeSitemap(publication, standardLimits);
  const split = makeSitemap(publication, { ...standardLimits, urls: 2 });
  expect(split.parts.length).toBeGreaterThan(2);
  expect(faultsOf(whole.main, split.main, ...split.parts)).toEqual([]);
});

const { main } = makeSitemap(publication, standardLimits);
const index = makeSitemap(publication, { ...standardLimits, urls: 2 }).main;
const link = /<xhtml:link .*?>/.exec(main)?.[0] ?? '';

const spoilt: readonly (readonly [
  what: string,
  of: string,
  from: string | RegExp,
  to: string,
  problem: string,
])[] = [
  [
    'another version',
    main,
    '/sitemap/0.9"',
    '/sitemap/0.84"',
    "Element '{http://www.sitemaps.org/schemas/sitemap/0.84}urlset'",
  ],
  ['no page', main, /<url>.*<\/url>/s, '', 'Missing child element(s)'],
  [
    'a page without an address',
    main,
    /<loc>.*?<\/loc>/,
    '',
    'Expected is ( {http://www.sitemaps.org/schemas/sitemap/0.9}loc )',
  ],
  [
    'an address that is not whole',
    main,
    /<loc>.*?<\/loc>/,
    '<loc>/en/</loc>',
    'this underruns the allowed minimum length',
  ],
  ['two addresses', main, /<loc>.*?<\/loc>/, '$&$&', "loc': This element is not expected"],
  [
    'a day in words',
    main,
    '2026-02-28',
    '28 February 2026',
    "'28 February 2026' is not a valid value of the union type",
  ],
  [
    'a day that does not exist',
    main,
    '2026-02-28',
    '2026-02-30',
    "'2026-02-30' is not a valid value of the union type",
  ],
  [
    'a day after the languages',
    main,
    /(<lastmod>.*?<\/lastmod>)(.*?)(<\/url>)/s,
    '$2$1$3',
    "lastmod': This element is not expected",
  ],
  [
    'an element of nobody’s',
    main,
    link,
    '<language>en</language>',
    "language': This element is not expected",
  ],
  ['another element of XHTML', main, link, '<xhtml:a/>', 'No matching global element declaration available'],
  ['a link in no language', main, / hreflang=".*?"/, '', "The attribute 'hreflang' is required"],
  [
    'a link in what is no language',
    main,
    / hreflang=".*?"/,
    ' hreflang="en_US"',
    "'en_US' is not a valid value of the atomic type 'xs:language'",
  ],
  [
    'a link that is no alternate',
    main,
    'rel="alternate"',
    'rel="next"',
    "does not match the fixed value constraint 'alternate'",
  ],
  ['a link to nowhere', main, / href=".*?"/, '', "The attribute 'href' is required"],
  ['an index of nothing', index, /<sitemap>.*<\/sitemap>/s, '', 'Missing child element(s)'],
  ['an index of pages', index, /<(\/?)sitemap>/g, '<$1url>', "url': This element is not expected"],
  ['a part without an address', index, /<loc>.*?<\/loc>/, '', 'Missing child element(s)'],
];

test('the schema finds what is wrong', () => {
  test.skip(!hasXmllint, reason);
  for (const [what, sound, from, to, problem] of spoilt) {
    const broken = sound.replace(from, to);
    expect(broken, what).not.toBe(sound);
    expect(faultsOf(broken).join('\n'), what).toContain(problem);
  }
});
