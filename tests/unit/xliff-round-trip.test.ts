import type { PhrasingContent } from 'mdast';

import { writeInline } from '../../src/text/write-mdx.ts';
import { chance, nastyText } from '../support/chance.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { exported, siteOfAll, take, translations, versions, type Version } from '../support/xliff-site.ts';

/** Out and in again. */
function roundTrip(
  site: TestSite,
  slug: string,
  locale: string,
  version: Version = '2.1',
): { lines: string[]; changed: boolean } {
  const file = `content/bulletins/${slug}/${locale}.mdx`;
  const before = site.read(file);
  const lines = take(site, exported(site, slug, locale, version));
  return { lines, changed: site.read(file) !== before };
}

const files = translations.flatMap(([slug, locale]) =>
  versions.map((version) => [slug, locale, version] as const),
);
/** Nothing is changed in it. */
const site = siteOfAll();
for (const [slug, locale, version] of files) {
  test(`${slug} in ${locale}: a file of ${version} that nobody touched changes no byte`, () => {
    const { lines, changed } = roundTrip(site, slug, locale, version);
    expect(lines).toEqual([
      `content/bulletins/${slug}/${locale}.mdx holds these words already.`,
      expect.stringMatching(/^States in the file: (?:\d+ initial, )?\d+ translated\.$/),
    ]);
    expect(changed).toBe(false);
  });
}

/** Words that look like something else, with marks among them; half an address would be refused. */
function words(next: (limit: number) => number): string {
  const text = (): PhrasingContent => ({
    type: 'text',
    value: `a ${nastyText(next).replaceAll(/www\.|https?:|mailto:/g, '')} b`,
  });
  const marks: readonly (() => PhrasingContent)[] = [
    text,
    () => ({ type: 'emphasis', children: [text()] }),
    () => ({ type: 'strong', children: [text()] }),
    () => ({ type: 'link', url: `https://example.org/${String(next(9))}`, children: [text()] }),
  ];
  const nodes = Array.from({ length: 1 + next(3) }, () => marks[next(4)]?.() ?? text());
  return writeInline(nodes.flatMap((node) => [node, { type: 'text', value: ' , ' }, text()]));
}

const kinds: readonly ((next: (limit: number) => number) => string)[] = [
  words,
  (next) => `## ${words(next)}`,
  (next) => `- ${words(next)}\n- ${words(next)}\n  1. ${words(next)}`,
  (next) => `> ${words(next)}\n>\n> ${words(next)}`,
  (next) => `| ${words(next)} | b |\n| --- | --- |\n| ${words(next)} |  |`,
  (next) => `<Note>\n\n${words(next)}\n\n</Note>`,
  () => `{/* a comment\n\nof two paragraphs */}`,
];

test('any text goes out and comes in again without a byte changed', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const next = chance(11);
  const heads = ['en', 'sw'].map((locale) => {
    const file = `content/bulletins/new-well/${locale}.mdx`;
    return { file, head: /^---\n[^]*?\n---\n\n/.exec(site.read(file))?.[0] ?? '' };
  });
  for (let count = 0; count < 20; count += 1) {
    const build = Array.from({ length: 1 + next(6) }, () => next(kinds.length));
    for (const { file, head } of heads) {
      const blocks = [words(next), ...build.map((kind) => kinds[kind]?.(next) ?? '')];
      site.write(file, `${head}${blocks.join('\n\n')}\n`);
    }
    const { lines, changed } = roundTrip(site, 'new-well', 'sw', versions[count % 2]);
    expect(lines[0], site.read('content/bulletins/new-well/sw.mdx')).toContain('holds these words already.');
    expect(changed).toBe(false);
  }
});

test('what renders an earlier source text goes out as not yet translated, with its words', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace('content/bulletins/new-well/en.mdx', 'The newest lies', 'The newest one lies');
  const units = exported(site, 'new-well', 'sw').split('<unit ').slice(1);
  const states = units.map((unit) => /id="([^"]*)"[^]*state="([^"]*)"/.exec(unit)?.slice(1));
  expect(states).toEqual([
    ['title', 'translated'],
    ['summary', 'translated'],
    ['figures.wells', 'translated'],
    ['figuresCaption', 'translated'],
    ['paragraph-1', 'translated'],
    ['paragraph-2', 'initial'],
  ]);
  expect(units.at(-1)).toContain('Kipya kiko kando ya shule.');
  expect(roundTrip(site, 'new-well', 'sw')).toEqual({
    lines: [
      'content/bulletins/new-well/sw.mdx holds these words already.',
      'States in the file: 1 initial, 5 translated.',
    ],
    changed: false,
  });
});

test('what the glossary has for the terms of a passage goes with it as notes', () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const terms = [
    {
      term: 'well',
      words: { en: ['well / wells'], sw: ['kisima / visima'] },
      wrong: { sw: [{ words: 'bwawa', why: 'a pond' }] },
    },
    { term: 'school', words: { en: ['school'], sw: ['shule'] } },
    { term: 'river', words: { en: ['river'], sw: ['mto'] } },
  ];
  site.write('content/glossary.yaml', JSON.stringify(terms));
  const notes = (locale: string) =>
    exported(site, 'new-well', locale)
      .split('<unit id="')
      .slice(1)
      .map((unit) => unit.match(/(?<=^|<note category="bulletin">)[^"<>]+(?="|<\/note>)/g));
  expect(notes('sw').filter((_, index) => [0, 5].includes(index))).toEqual([
    ['title', 'title', 'glossary: well: kisima / visima', 'glossary: well: not bwawa (a pond)'],
    ['paragraph-2', 'glossary: school: shule'],
  ]);
  expect(notes('is').at(-1)).toEqual(['paragraph-2']);
});
