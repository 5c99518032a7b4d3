import { readFileSync } from 'node:fs';
import path from 'node:path';

import { disagreements } from '../support/agreement.ts';
import { feedDisagreements } from '../support/feed-agreement.ts';
import { readFeed } from '../support/feed.ts';
import { expect, test } from '../support/fixtures.ts';
import { siteClaims } from '../support/site-claims.ts';
import { smallBulletins } from '../support/small-bulletins.ts';

const belowPath = 'https://host.example/a/b/';

/** The languages that the bulletins of each site were written in first. */
const sites = {
  published: ['https://bulletin.example/', { 'demonstration-cities': 'en' }],
  specimen: [belowPath, { 'demonstration-cities': 'en', specimen: 'en' }],
  subsets: [
    belowPath,
    {
      'demonstration-cities': 'en',
      ...Object.fromEntries(smallBulletins.map(({ slug, languages }) => [slug, languages[0] ?? ''])),
    },
  ],
} as const satisfies Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>;

for (const name of ['published', 'specimen', 'subsets'] as const) {
  test(`canonical, hreflang, switcher and sitemap of ${name} agree on every page`, ({
    published,
    specimen,
    subsets,
  }) => {
    const { out } = { published, specimen, subsets }[name].site;
    const [siteUrl, sources] = sites[name];
    const claims = siteClaims(out, siteUrl, sources);
    expect(claims.listed.length).toBeGreaterThan(15);
    expect(claims.files.length).toBeGreaterThan(claims.listed.length);
    expect(disagreements(claims)).toEqual([]);
  });
}

test('feeds name the same pages as the pages that they tell of', ({ subsets }) => {
  const { files } = siteClaims(subsets.site.out, ...sites.subsets);
  const feeds = ['ar', 'bn', 'en', 'gu', 'is', 'sw'].map((language) =>
    readFeed(readFileSync(path.join(subsets.site.out, language, 'feed.xml'), 'utf8')),
  );
  expect(feeds.flatMap(({ entries }) => entries).length).toBeGreaterThan(60);
  expect(feedDisagreements(feeds, files)).toEqual([]);
});

test('each page names the languages that it exists in, and what readers of none of them get', ({
  subsets,
}) => {
  const { files } = siteClaims(subsets.site.out, ...sites.subsets);
  const byAddress = new Map(files.map((file) => [file.address, file.alternates]));
  const named = (route: string) => {
    const pairs = Object.entries(byAddress.get(belowPath + route) ?? {});
    return Object.fromEntries(
      pairs.map(([language, address]) => [language, address.slice(belowPath.length)]),
    );
  };
  const inLanguages = (languages: readonly string[], route: string) =>
    Object.fromEntries(languages.map((language) => [language, `${language}/${route}`]));
  const all = ['ar', 'bn', 'en', 'gu', 'is', 'sw'];

  for (const { slug, languages } of smallBulletins) {
    const [source = ''] = languages;
    for (const language of languages)
      expect(named(`${language}/${slug}/`)).toEqual({
        ...inLanguages(languages, `${slug}/`),
        'x-default': `${source}/${slug}/`,
      });
  }
  for (const page of ['', ...all.map((language) => `${language}/`)])
    expect(named(page)).toEqual({ ...inLanguages(all, ''), 'x-default': '' });
  expect(named('gu/follow/')).toEqual({ ...inLanguages(all, 'follow/'), 'x-default': '' });
  expect(named('ar/about/')).toEqual({ ...inLanguages(['ar', 'bn', 'en'], 'about/'), 'x-default': '' });
  expect(byAddress.has(`${belowPath}gu/about/`)).toBe(false);
  expect(named('ar/page/2/')).toEqual({ ...inLanguages(['ar', 'en', 'sw'], 'page/2/'), 'x-default': '' });
  expect(named('en/page/3/')).toEqual({ ...inLanguages(['en'], 'page/3/'), 'x-default': '' });
  expect(byAddress.has(`${belowPath}is/page/2/`)).toBe(false);
});
