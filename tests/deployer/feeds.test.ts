import { readFileSync } from 'node:fs';
import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { textsIn } from '../../src/publication/published.ts';
import { atomRules } from '../support/atom-rules.ts';
import { feedLibraries, withoutTags, type Taken } from '../support/feed-libraries.ts';
import { filesBelow, pageRoutes } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { elementsOf, property } from '../support/html.ts';
import { jsonFeedProblems } from '../support/json-feed-problems.ts';
import { faultsBy, foundBy, hasXmllint } from '../support/xmllint.ts';

const grammar = path.join(import.meta.dirname, '../support/atom.rng');

const filesNamed = (out: string, name: string) =>
  filesBelow(out)
    .filter((file) => path.basename(file) === name)
    .map((file) => path.join(out, file));

test('every Atom feed is valid, by the published grammar and the rules beside it', ({
  published,
  specimen,
}) => {
  test.info().skip(!hasXmllint, 'xmllint is not here (Debian: libxml2-utils)');
  const files = [published, specimen].flatMap(({ site }) => filesNamed(site.out, 'feed.xml'));
  expect(files).toHaveLength(11);
  expect(faultsBy(grammar, files)).toEqual([]);
  for (const file of files) expect(foundBy(file, atomRules), file).toEqual({});
});

test('every JSON Feed is valid by its schema', ({ published, specimen }) => {
  const files = [published, specimen].flatMap(({ site }) => filesNamed(site.out, 'feed.json'));
  expect(files).toHaveLength(11);
  for (const file of files) expect(jsonFeedProblems(readFileSync(file, 'utf8')), file).toEqual([]);
});

test('independent feed libraries see the same bulletins in both formats, whole', async ({ specimen }) => {
  const { out, folder } = specimen.site;
  const { publication } = check({ siteFolder: folder, siteUrl: 'https://host.example/a/b/' });
  for (const { tag } of publication.locales) {
    const titles = textsIn(publication.bulletins, tag).map(({ translation }) =>
      withoutTags(translation.title),
    );
    const seen: Taken[][] = [];
    for (const [format, libraries] of Object.entries(feedLibraries)) {
      const feed = readFileSync(path.join(out, tag, `feed.${format}`), 'utf8');
      for (const read of Object.values(libraries)) seen.push(await read(feed));
    }
    const [first = [], ...others] = seen;
    expect(others).toHaveLength(3);
    for (const other of others) expect(other).toEqual(first);
    expect(first.map(({ title }) => title)).toEqual(titles);
    for (const { address, published, words, addresses } of first) {
      expect(address).toMatch(new RegExp(`^https://host\\.example/a/b/${tag}/[a-z-]+/$`));
      expect(published).toBeGreaterThan(0);
      expect(words.length).toBeGreaterThan(500);
      expect(addresses).toContain(address);
    }
  }
});

test('every page tells browsers of the feeds in its language, or in all where it speaks all', ({
  specimen,
}) => {
  const { out, folder } = specimen.site;
  const tags = check({ siteFolder: folder }).publication.locales.map(({ tag }) => tag);
  for (const route of pageRoutes(out)) {
    const file = path.join(out, route, route.endsWith('/') ? 'index.html' : '');
    const feeds = elementsOf(readFileSync(file, 'utf8')).filter(
      (element) =>
        element.tagName === 'link' &&
        /^application\/(?:atom\+xml|feed\+json)$/.test(property(element, 'type') ?? ''),
    );
    const own = /^\/([^/]+)\//.exec(route)?.[1];
    // A copy that was saved leads nowhere by itself.
    const isCopy = /\/[^/]+\/[^/]+\.html$/.test(route) && !route.endsWith('/404.html');
    const expected = isCopy
      ? []
      : (own === undefined ? tags : [own]).flatMap((tag) => [
          `/a/b/${tag}/feed.xml`,
          `/a/b/${tag}/feed.json`,
        ]);
    expect(
      feeds.map((feed) => property(feed, 'href')),
      route,
    ).toEqual(expected);
    for (const feed of feeds) expect(property(feed, 'title')).toBeTruthy();
  }
});
