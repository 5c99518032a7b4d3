import { atomFeed } from '../../src/feeds/atom.ts';
import { check } from '../../src/editorial/check.ts';
import { expect, test } from '../support/fixtures.ts';
import { copySite } from '../support/site.ts';

test('a feed says what RFC 4287 wants, with dates from content, and escapes what editors write', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/bulletins/new-well/sw.mdx', 'Kisima kipya', 'Kisima & <kipya>');
  site.replace('content/bulletins/new-well/bulletin.yaml', 'figures:', 'updated: 2026-03-01\nfigures:');
  const { publication, findings } = check({ siteFolder: site.folder });
  expect(findings).toEqual([]);
  const swahili = publication.locales.find(({ tag }) => tag === 'sw');
  if (swahili === undefined) throw new Error('The site has no Swahili.');
  expect(atomFeed(publication, swahili)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sw">
  <id>https://tiny.example/sw/feed.xml</id>
  <title>Habari za Kijiji</title>
  <updated>2026-03-01T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://tiny.example/sw/feed.xml"/>
  <link rel="alternate" type="text/html" hreflang="sw" href="https://tiny.example/sw/"/>
  <author><name>Habari za Kijiji</name></author>
  <entry>
    <id>https://tiny.example/sw/new-well/</id>
    <title>Kisima &amp; &lt;kipya&gt;</title>
    <link rel="alternate" type="text/html" hreflang="sw" href="https://tiny.example/sw/new-well/"/>
    <published>2026-02-28T00:00:00Z</published>
    <updated>2026-03-01T00:00:00Z</updated>
    <summary>Kijiji sasa kina visima kumi na viwili.</summary>
  </entry>
</feed>
`);
});
