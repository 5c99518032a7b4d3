import { check } from '../../src/check/check.ts';
import { leadsOf } from '../../src/outputs/destination.ts';
import { leadElsewhere } from '../../src/text/lead-elsewhere.ts';
import { writeHtml } from '../../src/text/write-html.ts';
import { feedsOf } from '../support/feeds.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const folder = 'content/bulletins/new-well';

/** A source text with two headings and some links, and its translation. */
function siteWith(english: string, swahili: string): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  const headings = { en: ['Where it is', 'What comes next'], sw: ['Kiko wapi', 'Kinachofuata'] };
  for (const [locale, words, last] of [
    ['en', english, 'The newest lies beside the school.'],
    ['sw', swahili, 'Kipya kiko kando ya shule.'],
  ] as const) {
    const [first, second] = headings[locale];
    const file = `${folder}/${locale}.mdx`;
    site.replace(
      file,
      last,
      `${last} ${words}\n\n## ${String(first)}\n\n${last}\n\n## ${String(second)}\n\n${last}`,
    );
  }
  site.replace(`${folder}/sw.mdx`, /revision.*\n/.exec(site.read(`${folder}/sw.mdx`))?.[0] ?? '', '');
  return site;
}

/** What readers of the translation get, and what is said of its links. */
function linksOf(site: TestSite, locale = 'sw') {
  const { publication, findings } = check({ siteFolder: site.folder, siteUrl: 'https://host.example/a/' });
  const bulletin = publication.bulletins.find(({ slug }) => slug === 'new-well');
  const translation = bulletin?.translations.find((each) => each.locale.tag === locale);
  if (bulletin === undefined || translation === undefined) throw new Error(JSON.stringify(findings));
  const blocks = leadElsewhere(translation.blocks, leadsOf({ bulletin, translation }, publication));
  const html = blocks.map((block) => ('nodes' in block ? writeHtml(block.nodes) : '')).join('');
  return {
    links: [...html.matchAll(/<a ([^>]*)>/g)].map(([, attributes]) => attributes),
    said: findings
      .filter(({ rule, file }) => rule.includes('link') && file === `${folder}/${locale}.mdx`)
      .map(({ severity, rule, line, message, found, expected, hint }) =>
        [`${severity} ${rule} ${String(line)}`, message, found, expected, hint].join('\n'),
      ),
  };
}

test('what a translator leaves leads to the page in their own language', () => {
  const words = '[a](/en/follow/) [b](/en/ "c") [d](/en/new-well/#what-comes-next)';
  const { links, said } = linksOf(siteWith(words, words));
  expect(links).toEqual([
    'href="/a/sw/follow/"',
    'href="/a/sw/" title="c"',
    'href="/a/sw/new-well/#kinachofuata"',
  ]);
  expect(said).toEqual([]);
});

test('a heading of the source text is the one that renders it; its own name is right, too', () => {
  const { links, said } = linksOf(
    siteWith('[a](#where-it-is) [b](#what-comes-next)', '[a](#where-it-is) [b](#kinachofuata)'),
  );
  expect(links).toEqual(['href="#kiko-wapi"', 'href="#kinachofuata"']);
  expect(said).toEqual([]);
});

test('a page that is not there in the language stays, and readers should be told', () => {
  const site = siteWith('[a](/en/old-well/)', '[a](/en/old-well/)');
  site.write('content/bulletins/old-well/bulletin.yaml', 'published: 2026-01-02\n');
  site.write(
    'content/bulletins/old-well/en.mdx',
    '---\ntitle: "The old well"\nsummary: "It is dry."\n---\n\nThe old well is dry.\n',
  );
  expect(linksOf(site)).toEqual({
    links: ['href="/a/en/old-well/"'],
    said: [
      `warning content/link-language 10
The page that this link leads to is not there in Kiswahili: readers get it in English.
/en/old-well/
words that say so
Tell readers so, and mark the words: [<span lang="en">…</span>](…); or delete the link.`,
    ],
  });
  site.replace(`${folder}/sw.mdx`, '[a]', '[<span lang="en">The old well</span>]');
  expect(linksOf(site)).toEqual({ links: ['hreflang="en" href="/a/en/old-well/"'], said: [] });
});

test('of a link to a text that cannot be read nothing is said: the text is', () => {
  const site = siteWith('[a](/en/old-well/)', '[a](/en/old-well/)');
  site.write('content/bulletins/old-well/bulletin.yaml', 'published: 2026-01-01\n');
  const old = (locale: string, field: string) => {
    const text = `---\n${field}: "A"\nsummary: "B."\n---\n\nC.\n`;
    site.write(`content/bulletins/old-well/${locale}.mdx`, text);
  };
  old('en', 'title');
  old('sw', 'titel');
  expect(linksOf(site).said).toEqual([]);
  expect(linksOf(site, 'en').said).toEqual([]);
  old('en', 'titel');
  expect(linksOf(site).said).toEqual([]);
  expect(linksOf(site, 'en').said).toEqual([]);
  old('sw', 'title');
  expect(linksOf(site).said).toEqual([]);
});

test('what is meant to lead to another language does', () => {
  const words = '[a](/sw/new-well/)';
  expect(linksOf(siteWith(words, words), 'en').links).toEqual(['href="/a/sw/new-well/"']);
  expect(linksOf(siteWith('', '[a](/en/new-well/)')).links).toEqual(['href="/a/en/new-well/"']);
  const marked = '<span lang="en">[a](/en/follow/)</span> [b](/en/follow/)';
  expect(linksOf(siteWith('[a](/en/follow/) [b](/en/follow/)', marked)).links).toEqual([
    'hreflang="en" href="/a/en/follow/"',
    'href="/a/sw/follow/"',
  ]);
});

test('a heading that is in neither text is an error, and one that has no counterpart leads to the page', () => {
  const neither = siteWith('[a](#where-it-is)', '[a](#shule)');
  expect(linksOf(neither).said).toEqual([
    `error structure/link-heading 10
This link leads to a heading that is not in the text.
#shule
one of #kiko-wapi, #kinachofuata
Correct the address, or delete the link.`,
  ]);
  const fewer = siteWith('[a](#where-it-is)', '[a](#where-it-is)');
  fewer.replace(`${folder}/sw.mdx`, '## Kinachofuata\n\n', '');
  const { links, said } = linksOf(fewer);
  expect(links).toEqual(['href="/a/sw/new-well/"']);
  expect(said).toEqual([
    `warning structure/link-heading 10
This link names a heading of the source text, which has others than this text.
#where-it-is
one of #kiko-wapi
Write the same headings as in the source text, or name one of this text.`,
  ]);
});

test('feeds lead where the pages do', async () => {
  const words = '[a](/en/follow/) [b](#where-it-is)';
  const site = siteWith(words, words);
  const { publication } = check({ siteFolder: site.folder, siteUrl: 'https://host.example/a/' });
  const { json } = await feedsOf(publication, 'sw');
  expect(json).toContain(String.raw`<a href=\"https://host.example/a/sw/follow/\">a</a>`);
  expect(json).toContain(String.raw`<a href=\"https://host.example/a/sw/new-well/#kiko-wapi\">b</a>`);
});
