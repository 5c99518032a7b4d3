import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { atomRules } from '../support/atom-rules.ts';
import { feedsOf, tinyPublication, withBulletins } from '../support/feeds.ts';
import { expect, test } from '../support/quick.ts';
import { jsonFeedProblems } from '../support/json-feed-problems.ts';
import { makeScratch } from '../support/scratch.ts';
import { faultsBy, foundBy, hasXmllint } from '../support/xmllint.ts';

const grammar = path.join(import.meta.dirname, '../support/atom.rng');
const publication = withBulletins(tinyPublication(), [{}, { slug: 'old-well' }]);

/** What is wrong, the words that stand in a sound feed, and what is put there. */
type Spoiling = readonly [name: string, from: string | RegExp, to: string];

/** Ways to spoil a sound Atom feed that the grammar must find. */
const against: readonly Spoiling[] = [
  ['no id', '<id>https://tiny.example/en/feed.xml</id>', ''],
  ['two titles', '<title>', '<title>a</title><title>'],
  ['no moment of change', '<updated>2026-02-28T00:00:00Z</updated>', ''],
  ['a day where a moment must be', '28T00:00:00Z', '28'],
  ['a language that is none', 'xml:lang="en"', 'xml:lang="in English"'],
  ['a link that leads nowhere', 'hreflang="en" href="https://tiny.example/en/"', 'hreflang="en"'],
  ['a type that is none', 'type="application/atom+xml"', 'type="atom"'],
  ['an author without a name', '<name>Village News</name>', ''],
  ['a name in a language of its own', '<name>', '<name xml:lang="sw">'],
  ['an attribute of nobody’s', '<entry>', '<entry lang="en">'],
  ['an element of nobody’s', '<entry>', '<entry><date>2026</date>'],
  ['text beside elements', '<entry>', '<entry>a'],
  [
    'content without its one element',
    '<div xmlns="http://www.w3.org/1999/xhtml">',
    '<p/><div xmlns="http://www.w3.org/1999/xhtml">',
  ],
  ['content of another kind', '<div xmlns="http://www.w3.org/1999/xhtml">', '<div>'],
  ['an entry before the feed’s own words', '<subtitle>', '<entry/><subtitle>'],
  ['what is no XML', '</li>', '<br></li>'],
];
const unruly: readonly Spoiling[] = [
  ['feeds without an author', '<author><name>Village News</name></author>', ''],
  [
    'entries without a page or content',
    /<link rel="alternate" type="text\/html" hreflang="en" href="\S*-well.*?<\/content>/s,
    '',
  ],
  ['entries of one name', '/old-well/</id>', '/new-well/</id>'],
  ['pages of one kind and language', /hreflang="sw"(?= href="\S*well)/, 'hreflang="en"'],
  ['feeds that do not say where they are', 'rel="self"', 'rel="related"'],
  ['addresses that are not whole', 'href="https://tiny.example/en/old-well/"', 'href="/en/old-well/"'],
];

/** Ways to spoil a sound JSON Feed that its schema must find. */
const againstJson: readonly Spoiling[] = [
  ['another version', 'version/1.1', 'version/2'],
  ['no title', '"title": "Village News",', ''],
  ['a page without its whole address', '"https://tiny.example/en/"', '"/en/"'],
  ['an entry without an id', /"id": "[^"]*",/, ''],
  ['an entry without content', '"content_html"', '"content_xhtml"'],
  ['a day where a moment must be', 'T00:00:00Z', ''],
  ['an author without a name', '"name": "Village News"', ''],
  ['a word of nobody’s', '"language": "en"', '"translations": []'],
];

test('the grammar and the rules of Atom find what is wrong, and nothing else', async () => {
  test.skip(!hasXmllint, 'xmllint is not here (Debian: libxml2-utils)');
  const { atom } = await feedsOf(publication, 'en');
  const folder = makeScratch();
  const file = (text: string) => {
    const written = path.join(folder, 'feed.xml');
    writeFileSync(written, text);
    return written;
  };
  expect(faultsBy(grammar, [file(atom)])).toEqual([]);
  expect(foundBy(file(atom), atomRules)).toEqual({});
  for (const [name, from, to] of against) {
    expect(faultsBy(grammar, [file(spoil(atom, from, to))]).length, name).toBeGreaterThan(0);
  }
  for (const [name, from, to] of unruly) {
    expect(foundBy(file(spoil(atom, from, to)), atomRules), name).toEqual({ [name]: 1 });
  }
  expect(Object.keys(atomRules)).toEqual(unruly.map(([name]) => name));
});

test('the schema of JSON Feed finds what is wrong, and nothing else', async () => {
  const { json } = await feedsOf(publication, 'en');
  expect(jsonFeedProblems(json)).toEqual([]);
  for (const [name, from, to] of againstJson) {
    expect(jsonFeedProblems(spoil(json, from, to)).length, name).toBeGreaterThan(0);
  }
});

function spoil(feed: string, from: string | RegExp, to: string): string {
  const spoilt = feed.replace(from, () => to);
  expect(spoilt).not.toBe(feed);
  return spoilt;
}
