import { check } from '../../src/check/check.ts';
import { constructs } from '../bench/growth/constructs.ts';
import { expect, test } from '../support/fixtures.ts';
import { copySite, type TestSite } from '../support/site.ts';

/** Constructs that took minutes, or all memory; each is told apart from what grows with the square by sizes 4 : 1. */
const once = [
  'one paragraph',
  'Bengali',
  'words twice',
  'short forms',
  '"',
  '“',
  '](',
  '{',
  '<',
  '&amp;',
  'words with soft hyphens',
  'decomposed letters',
  'figures of one text only',
  'figures in another order',
  'passages in another order',
  'number words and scales',
  'numbers with units',
  'names of things',
  'one word beside an @',
  'signs above dashes',
  'tags',
  'keys',
  'labels',
  'figures in bulletin.yaml',
  'figures and their labels',
  'terms that stand in the text',
  'strings',
  'received and changed',
];

for (const name of once) {
  test(`${name}: four times as much takes about four times as long`, () => {
    const [small, large] = [siteWith(name, 20_000), siteWith(name, 80_000)];
    const times = { small: Infinity, large: Infinity };
    // Whatever else the machine does only adds to a time: one that is too long is taken again, and the least counts.
    for (let tries = 0; tries < 3 && !(times.large < 8 * times.small + 0.5); tries += 1) {
      times.small = Math.min(times.small, secondsFor(small));
      times.large = Math.min(times.large, secondsFor(large));
    }
    expect(times.large).toBeLessThan(8 * times.small + 0.5);
  });
}

function secondsFor({ folder }: TestSite): number {
  const before = process.cpuUsage();
  check({ siteFolder: folder, withDrafts: true });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function siteWith(name: string, bytes: number): TestSite {
  const construct = constructs.find((each) => each.name === name);
  if (construct === undefined) throw new Error(`There is no construct "${name}".`);
  const site = copySite('tiny', ['en', 'sw']);
  construct.write(site, bytes);
  return site;
}

test('of a problem in each letter some hundred findings are kept, and the number of the others', () => {
  const { folder } = siteWith('words twice', 60_000);
  const { findings } = check({ siteFolder: folder });
  const doubled = findings.filter(({ rule, file }) => rule === 'wording/doubled' && file.endsWith('en.mdx'));
  expect(doubled.length).toBe(301);
  expect(doubled.at(-1)).toEqual({
    rule: 'wording/doubled',
    severity: 'warning',
    file: 'content/bulletins/new-well/en.mdx',
    line: 12,
    message: 'There are 3157 more findings of this rule in this file.',
    found: '3157 more',
    expected: 'none of them',
    hint: 'Mend those that are listed, then check again.',
    more: 3_157,
  });
  expect(JSON.stringify(findings).length).toBeLessThan(1_000_000);
});

test('of a mark in each letter that has no counterpart a text is told once', () => {
  const { findings } = check({ siteFolder: siteWith('"', 60_000).folder });
  const unpaired = findings.filter(
    ({ rule, file }) => rule === 'wording/quotation-unpaired' && file.endsWith('en.mdx'),
  );
  expect(unpaired).toHaveLength(1);
  expect(unpaired[0]?.message).toMatch(/ \(and in [\d,]+ more places; see line \d+, …\)\.$/);
});

test('acknowledgements of what is not listed are not called unused', () => {
  const site = siteWith('words twice', 60_000);
  const file = 'content/bulletins/new-well/en.mdx';
  const entry = '  - { rule: wording/doubled, what: "elsewhere", why: "so in the source" }';
  site.replace(file, '\n---\n', `\nacknowledged:\n${entry}\n---\n`);
  const { findings } = check({ siteFolder: site.folder });
  expect(findings.filter(({ rule }) => rule.startsWith('acknowledged/'))).toEqual([]);
});

/** What no parser should be given: what it is, and the finding. */
const burdens: readonly (readonly [string, string, string])[] = [
  ['brackets that never close', '{', 'Up to this line, tags or curly brackets are opened and not closed.'],
  ['tags that never close', '<span>', 'Up to this line, tags or curly brackets are opened and not closed.'],
  [
    'entities in one paragraph',
    '&amp;',
    'This paragraph has more tags, brackets or entities than can be read.',
  ],
  [
    'tags in one paragraph',
    '<b>a</b> ',
    'This paragraph has more tags, brackets or entities than can be read.',
  ],
  ['lines', 'a\n', 'This text has more than 20000 lines with words.'],
  ['emphasis', '**a** ', 'This text has more than 100000 signs of emphasis and links.'],
  ['notes', '<Note>a</Note>\n\n', 'This text has more than 10000 lines that begin with a tag.'],
  [
    'mailboxes among other letters',
    'আমি a@b.org ',
    'This paragraph has more links, addresses and emphasis than can be read.',
  ],
  [
    'links among other letters',
    '[ক](https://a.example/) ',
    'This paragraph has more links, addresses and emphasis than can be read.',
  ],
  [
    'sites with marks behind them',
    'https://example.org/a। ',
    'This paragraph has more links, addresses and emphasis than can be read.',
  ],
  [
    'quotations in one another',
    '> ',
    'This line begins with so many signs that its words would stand too deep in lists or quotations.',
  ],
];

for (const [name, unit, message] of burdens) {
  test(`${name}: a text that the parser could not bear is refused unparsed`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    const file = 'content/bulletins/new-well/en.mdx';
    site.write(file, `${site.read(file)}\n${unit.repeat(1_000_000 / unit.length)}\n`);
    const { findings } = check({ siteFolder: site.folder });
    expect(findings.filter(({ rule }) => rule.startsWith('content/'))).toEqual([
      expect.objectContaining({ rule: 'content/too-much', severity: 'error', file, message }),
    ]);
  });
}

/** Right texts, however rich: what the parser reads piece by piece is weighed so. */
const rich: readonly (readonly [string, string])[] = [
  [
    'a table of 1000 rows',
    `| A | B |\n| --- | --- |\n${'| Q&amp;A, R&amp;D | H<sub>2</sub>O |\n'.repeat(1000)}`,
  ],
  ['a paragraph of 100 addresses', `${'আমি https://example.org/জল বা a@b.org। '.repeat(100)}\n`],
  ['a list of 600 items', '1. Q&amp;A, R&amp;D and S&amp;T\n'.repeat(600)],
  [
    '100 pictures that say what tags are called',
    '![A sign says &lt;b](media/x.png "The tag <b")\n\n'.repeat(100),
  ],
];

for (const [name, text] of rich) {
  test(`${name} can be read`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    const file = 'content/bulletins/new-well/en.mdx';
    site.write(file, `${site.read(file)}\n${text}\n`);
    const { findings } = check({ siteFolder: site.folder });
    expect(findings.filter(({ rule }) => /^(?:content\/(?!picture)|mdx\/)/.test(rule))).toEqual([]);
  });
}

test('data that stands too deep in itself is refused, and not walked through', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('locales/sw/ui.json', `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`);
  site.replace('content/bulletins/new-well/bulletin.yaml', '\n', `\nformerly: ${'['.repeat(10_000)}\n`);
  const { findings } = check({ siteFolder: site.folder });
  expect(
    findings.filter(({ rule }) => rule.endsWith('/syntax')).map(({ file, message }) => [file, message]),
  ).toEqual([
    [
      'content/bulletins/new-well/bulletin.yaml',
      'More than 100 brackets or lists are inside one another here.',
    ],
    ['locales/sw/ui.json', 'More than 100 brackets or lists are inside one another here.'],
  ]);
});
