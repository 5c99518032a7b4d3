import type { ElementContent, Root } from 'hast';
import { htmlToHast } from 'satteri';

import type { Entry } from '../../src/outputs/feeds/entries.ts';
import { feedLength } from '../../src/outputs/feeds/latest.ts';
import { writeHtml } from '../../src/text/write-html.ts';
import { toXhtml } from '../../src/outputs/feeds/xhtml.ts';
import { feedsOf, specimenPublication, tinyPublication, withBulletins } from '../support/feeds.ts';
import { expect, test } from '../support/quick.ts';
import { hostileName, makeHostile } from '../support/hostile.ts';
import { elementsOf, property } from '../support/html.ts';

const htmlIn = (entry: Entry | undefined) => (entry ? writeHtml([entry.content]) : '');

const well = 'content/bulletins/new-well';

const content = `<div lang="sw" dir="ltr" class="text">
<p>Kijiji sasa kina visima kumi na viwili.</p>
<figure class="figures"><ul><li><strong>12</strong> visima kijijini</li></ul><figcaption>Vimehesabiwa na baraza la kijiji.</figcaption></figure>
<p>Kipya kiko kando ya shule.</p>
<p class="date"><time datetime="2026-02-28">28 Februari 2026</time> · <time datetime="2026-03-01">Imesasishwa 1 Machi 2026</time></p>
<p class="languages"><a href="https://tiny.example/sw/new-well/" lang="sw" hreflang="sw">Kiswahili</a> · <a href="https://tiny.example/en/new-well/" lang="en" hreflang="en">English</a></p>
</div>`;

const updated = tinyPublication((site) => {
  site.replace(`${well}/sw.mdx`, 'Kisima kipya', 'Kisima & <kipya>');
  site.replace(
    `${well}/bulletin.yaml`,
    'figures:',
    'updated: 2026-03-01\nformerly: [well, well-12]\nfigures:',
  );
});

test('a feed says what RFC 4287 wants, with dates from content, and escapes what editors write', async () => {
  expect((await feedsOf(updated, 'sw')).atom).toBe(`<?xml version="1.0" encoding="utf-8"?>
<?xml-stylesheet type="text/css" href="feed.css"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sw">
  <meta xmlns="http://www.w3.org/1999/xhtml" name="viewport" content="width=device-width"/>
  <id>https://tiny.example/sw/feed.xml</id>
  <title>Habari za Kijiji</title>
  <subtitle>Taarifa za habari kwa Kiswahili.</subtitle>
  <nav xmlns="http://www.w3.org/1999/xhtml"><p>Huu ni mlisho. Ili kuufuata, nakili anwani ya ukurasa huu uiweke kwenye kisomaji cha milisho, na kila taarifa mpya itaonekana humo yenyewe.</p><p><a href="https://tiny.example/sw/">Nenda kwenye ukurasa wa mwanzo</a> · <a href="https://tiny.example/sw/follow/">Tufuate</a></p></nav>
  <updated>2026-03-01T00:00:00Z</updated>
  <link rel="self" type="application/atom+xml" href="https://tiny.example/sw/feed.xml"/>
  <link rel="alternate" type="text/html" hreflang="sw" href="https://tiny.example/sw/"/>
  <link rel="alternate" type="application/atom+xml" hreflang="en" href="https://tiny.example/en/feed.xml"/>
  <author><name>Habari za Kijiji</name></author>
  <entry>
    <id>https://tiny.example/sw/well/</id>
    <title>Kisima &amp; &lt;kipya&gt;</title>
    <link rel="alternate" type="text/html" hreflang="sw" href="https://tiny.example/sw/new-well/"/>
    <link rel="alternate" type="text/html" hreflang="en" href="https://tiny.example/en/new-well/"/>
    <link rel="alternate" type="text/html" href="https://tiny.example/sw/new-well/"/>
    <published>2026-02-28T00:00:00Z</published>
    <updated>2026-03-01T00:00:00Z</updated>
    <summary>Kijiji sasa kina visima kumi na viwili.</summary>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${content.replaceAll(/ lang="(\w+)"/g, ' lang="$1" xml:lang="$1"')}</div></content>
  </entry>
</feed>
`);
});

test('a JSON Feed says the same', async () => {
  expect(JSON.parse((await feedsOf(updated, 'sw')).json)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Habari za Kijiji',
    home_page_url: 'https://tiny.example/sw/',
    feed_url: 'https://tiny.example/sw/feed.json',
    description: 'Taarifa za habari kwa Kiswahili.',
    language: 'sw',
    authors: [{ name: 'Habari za Kijiji' }],
    items: [
      {
        id: 'https://tiny.example/sw/well/',
        url: 'https://tiny.example/sw/new-well/',
        title: 'Kisima & <kipya>',
        summary: 'Kijiji sasa kina visima kumi na viwili.',
        content_html: content,
        date_published: '2026-02-28T00:00:00Z',
        date_modified: '2026-03-01T00:00:00Z',
        language: 'sw',
        _translations: {
          about: 'https://html.spec.whatwg.org/multipage/links.html#rel-alternate',
          items: [{ language: 'en', url: 'https://tiny.example/en/new-well/' }],
        },
      },
    ],
  });
});

test('a feed without bulletins has no entry and asks no clock', async () => {
  const { atom, json } = await feedsOf(withBulletins(tinyPublication(), []), 'en');
  expect(atom).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  expect(atom).not.toContain('<entry>');
  expect(JSON.parse(json)).toMatchObject({ title: 'Village News', items: [] });
});

test('a bulletin stands in the feeds of its own languages alone, and links to these', async () => {
  const publication = tinyPublication((site) => {
    site.remove(`${well}/sw.mdx`);
  });
  expect((await feedsOf(publication, 'sw')).entries).toEqual([]);
  const { entries, json } = await feedsOf(publication, 'en');
  expect(entries[0]?.versions).toEqual([{ language: 'en', address: 'https://tiny.example/en/new-well/' }]);
  expect(htmlIn(entries[0])).toContain('class="languages"><a href="https://tiny.example/en/new-well/"');
  expect(json).not.toContain('_translations');
});

test('what changed last stands first, those of one day by slug, and no more than a phone can take', async () => {
  const days = Array.from({ length: feedLength + 2 }, (_, day) => ({
    slug: `day-${String(day + 1)}`,
    published: `2026-01-${String(day + 1).padStart(2, '0')}`,
  })).reverse();
  const changes = [
    ...days,
    { slug: 'corrected', published: '2020-01-01', updated: '2026-01-22' },
    { slug: 'another', published: '2026-01-22' },
  ];
  const { entries } = await feedsOf(withBulletins(tinyPublication(), changes), 'en');
  expect(entries).toHaveLength(feedLength);
  expect(entries.slice(0, 4).map(({ address }) => address)).toEqual([
    'https://tiny.example/en/another/',
    'https://tiny.example/en/corrected/',
    'https://tiny.example/en/day-22/',
    'https://tiny.example/en/day-21/',
  ]);
});

test('names that would run as script stay words, and what no XML can hold is left out', async () => {
  const hostile = tinyPublication(makeHostile);
  const { atom, json, entries } = await feedsOf(hostile, 'en');
  expect(entries[0]?.title).toBe(hostileName);
  for (const html of [atom, htmlIn(entries[0])]) {
    const names = elementsOf(html).map(({ tagName }) => tagName);
    expect(names.filter((name) => ['script', 'style', 'img'].includes(name))).toEqual([]);
  }
  expect(JSON.parse(json)).toMatchObject({ title: hostileName });
  const site = { ...hostile.site, name: { en: 'a\u0001\u000B\uFFFE\uD800b\u00A0😀' } };
  expect((await feedsOf({ ...hostile, site }, 'en')).atom).toContain('<title>ab\u00A0😀</title>');
});

test('a feed holds the whole text, with whole addresses and no names of its parts', async () => {
  const { entries } = await feedsOf(specimenPublication(), 'en');
  const entry = entries.find(({ address }) => address === 'https://host.example/a/b/en/specimen/');
  const html = htmlIn(entry);
  expect(entry?.id).toBe('https://host.example/a/b/en/sample/');
  expect(entry?.picture).toBe('https://host.example/a/b/media/picture-800.webp');
  const elements = elementsOf(html);
  expect(elements.filter((element) => property(element, 'id') !== undefined)).toEqual([]);
  const addresses = elements.flatMap(
    (element) => property(element, 'href') ?? property(element, 'src') ?? [],
  );
  expect(addresses).toEqual([
    'https://example.org/?a=b&c=d',
    'https://host.example/a/b/en/follow/',
    'https://host.example/a/b/en/specimen/#a-heading',
    'mailto:editor@example.org',
    'https://host.example/a/b/media/picture-800.webp',
    'https://example.org/clinic',
    'https://host.example/a/b/media/picture-800.webp',
    'https://host.example/a/b/en/follow/',
    'https://host.example/a/b/en/specimen/',
    'https://host.example/a/b/ar/specimen/',
    'https://host.example/a/b/bn/specimen/',
  ]);
  for (const part of [
    '<li><strong>about\u00A01,234,567</strong> things in all</li>',
    '<h2>A heading</h2>',
    '<blockquote>',
    'alt="A roofed well between green hills, under a red sun" width="800" height="400"><figcaption>The newest well',
    '<div class="table"><table>',
    '<aside class="note"><p>A short aside, set apart from the text.</p>',
    'Follow us, <strong>now</strong>: scan the code.',
    '<bdi dir="ltr">host.example/a/b/en/follow/</bdi>',
    '<a href="https://host.example/a/b/ar/specimen/" lang="ar" hreflang="ar" dir="rtl">العربية</a>',
  ]) {
    expect(html).toContain(part);
  }
});

test('a feed is in its language and direction, and says so of names that are not', async () => {
  const { atom, entries } = await feedsOf(specimenPublication(), 'ar');
  expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">');
  expect(atom).toContain('<title xml:lang="en">Program Bulletin</title>');
  expect(atom).toContain('<author xml:lang="en"><name>Program Bulletin</name></author>');
  const [specimen] = entries;
  expect(htmlIn(specimen)).toMatch(/^<div lang="ar" dir="rtl" class="text">/);
  expect(htmlIn(specimen)).toContain('<strong>أكثر من\u00A0١٢٫٥</strong>');
  // Whoever reads a rendering of an earlier source is told so here too.
  expect(htmlIn(specimen)).toContain(
    '<a href="https://host.example/a/b/en/specimen/" hreflang="en">اقرأ النص الأصلي (الإنجليزية)</a>',
  );
});

const written = [
  ['<p>a<br>b</p><hr>', '<p>a<br/>b</p><hr/>'],
  ['<img src=/x alt>', '<img src="/x" alt=""/>'],
  [`<P Title='"&amp;&#x3C;'>a</P>`, '<p title="&quot;&amp;&lt;">a</p>'],
  ['a]]>b &#x26; c&#xA0;d', 'a]]&gt;b &amp; c\u00A0d'],
  ['', ''],
] as const;

for (const [html, xhtml] of written) {
  test(`as XML ${html} is ${xhtml}`, () => {
    expect(toXhtml((htmlToHast(html, { fragment: true }) as Root).children as ElementContent[])).toBe(xhtml);
  });
}
