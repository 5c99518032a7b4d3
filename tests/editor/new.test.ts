import { existsSync } from 'node:fs';
import path from 'node:path';

import { deskOn } from '../support/desk.ts';
import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';

test('a new translation is a draft with the source in comments, and check says only that it is to be written', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const ended = await deskOn(site, 'new', 'translation', 'new-well', 'is');
  expect(ended.stderr).toBe('');
  expect(ended.status).toBe(0);
  expect(site.read('content/bulletins/new-well/is.mdx').replace(/[0-9a-z]{5}(-[0-9a-z]{5})+/, 'REVISION'))
    .toBe(`---
state: draft
# A new well
title: ""
# The village has twelve wells now.
summary: ""
figures:
  # wells in the village
  wells: ""
# Counted by the village council.
figuresCaption: ""
# Which revision of the source text this renders.
revision: "REVISION"
---

{/* The village has twelve wells now. */}

{/* The newest lies beside the school. */}
`);
  const checked = await deskOn(site, 'check', 'new-well', 'is');
  expect(checked).toEqual({
    status: 0,
    stderr: '',
    stdout: `Not ready, which stops nobody:

content/bulletins/new-well/is.mdx  warning  text/to-be-written
  This text is still to be written.
  found:     nothing but the source text in comments
  expected:  the text in its language
  to do:     Write the text, or delete the file.

No errors and no warnings. In what is not ready: 1 text to be written.
`,
  });
});

test('a new translation lists what the glossary has for the terms of its text, and no others', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const terms = [
    {
      term: 'well',
      words: { en: ['well / wells'], is: ['brunn*', 'lind*'] },
      wrong: { is: [{ words: 'tjörn', why: 'a pond' }] },
    },
    { term: 'school', words: { en: ['school'], sw: ['shule'] } },
    { term: 'river', words: { en: ['river'], is: ['á'] } },
  ];
  site.write('content/glossary.yaml', JSON.stringify(terms));
  expect((await deskOn(site, 'new', 'translation', 'new-well', 'is')).status).toBe(0);
  expect(site.read('content/bulletins/new-well/is.mdx')).toContain(
    '"\n# From the glossary:\n# well: brunn*, or lind*\n# well: not tjörn (a pond)\n---\n',
  );
});

test('every construct of a source text has its place in a new translation', async () => {
  const site = copySite('specimen', ['en', 'bn', 'sw']);
  site.write('content/site.yaml', 'url: https://tiny.example/\nsourceLocale: en\nname: { en: Specimen }\n');
  expect((await deskOn(site, 'new', 'translation', 'specimen', 'sw')).status).toBe(0);
  const text = site.read('content/bulletins/specimen/sw.mdx');
  for (const place of [
    '{/* A heading */}\n\n##\n',
    '- {/* one */}\n- {/* two */}\n  - {/* two and a half, which is **long** */}\n',
    '2. {/* second */}\n\n   {/* with a paragraph of its own */}\n',
    '> {/* A quotation. */}\n>\n> {/* Of two paragraphs. */}\n',
    '"The newest well, drawn for this specimen & for \'no\' other.") */}\n\n![](media/well.png "…")\n',
    '![](media/well.png)\n',
    '| {/* Kind */} | {/* Count */} | {/* Where it stands */} |\n| --- | --- | --- |\n',
    '{/* A note of one line. */}\n\n<Note></Note>\n',
    '<Follow>\n\n{/* Follow us, **now**: scan the code. */}\n\n</Follow>\n',
    '{/* inline *\\/}',
  ]) {
    expect(text).toContain(place);
  }
  const rulesOfIt = async () => {
    const { stdout } = await deskOn(site, 'check', '--json');
    const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
    return findings.filter(({ file }) => file.endsWith('/sw.mdx')).map(({ rule }) => rule);
  };
  expect(await rulesOfIt()).toEqual(['text/to-be-written']);
  site.write('content/bulletins/specimen/sw.mdx', text.replace('title: ""', 'title: "Mfano"'));
  const rules = await rulesOfIt();
  expect(rules).toContain('fields/wrong');
  expect(rules.filter((rule) => rule === 'mdx/syntax' || rule === 'yaml/syntax')).toEqual([]);
});

test('a new bulletin has the given day, and its source text is a draft', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  expect((await deskOn(site, 'new', 'bulletin', 'harvest', '--date', '2026-01-31')).status).toBe(0);
  const facts = site.read('content/bulletins/harvest/bulletin.yaml');
  expect(facts).toMatch(/^published: 2026-01-31\n/);
  expect(facts).not.toContain('draft');
  expect(site.read('content/bulletins/harvest/en.mdx')).toMatch(/^---\nstate: draft\n/);
});

test('a new language is begun with what is known of it', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  expect((await deskOn(site, 'new', 'language', 'fr')).status).toBe(0);
  expect(JSON.parse(site.read('locales/fr/locale.json'))).toMatchObject({
    name: 'Français',
    direction: 'ltr',
    script: 'Latn',
    digits: 'latn',
    openGraph: 'fr_FR',
    hyphenation: 'fr',
    state: 'draft',
    writing: {
      conjunctions: ['et', 'ou'],
      endings: { ième: ['', 'ième', 'ièmes'] },
      numberWords: { une: 1, 'deux~ième': 2, 'quatre-vingts': 80 },
      scaleWords: { mille: 1000, millions: 1e6 },
      percentWords: ['pour cent', 'pour 100'],
    },
  });
  expect(JSON.parse(site.read('locales/fr/ui.json'))).toMatchObject({
    page: { skip: '' },
    follow: { feed: { title: '' } },
  });
});

const refused: [string, number, string][] = [
  [
    'new translation new-well sw',
    1,
    'content/bulletins/new-well/sw.mdx is there already, so nothing was written.\n  to do:     Go on with that file; to begin again, delete it first.\n',
  ],
  ['new translation new-wel sw', 2, 'There is no bulletin "new-wel".\n  to do:     Write "new-well".\n'],
  [
    'new tranlation new-well sw',
    2,
    'There is no command "new tranlation".\n  to do:     Write "new translation".\n',
  ],
  [
    'new bulletin Harvest',
    2,
    'The name "Harvest" cannot stand in an address.\n  to do:     Write "harvest".\n',
  ],
  [
    'new bulletin harvest --date 2026-02-30',
    2,
    'There is no day "2026-02-30".\n  to do:     Write a day that exists like 2026-01-31.\n',
  ],
  [
    'new language sw',
    1,
    'locales/sw is there already, so nothing was written.\n  to do:     Go on with its files, or write the tag of another language.\n',
  ],
  [
    'new language PT-br',
    2,
    '"PT-br" is not a language tag as BCP 47 writes it.\n  to do:     Write "pt-BR".\n',
  ],
];
for (const [words, status, stderr] of refused) {
  test(`"${words}" is refused, and nothing is written`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    const before = hashFolder(site.folder);
    expect(await deskOn(site, ...words.split(' '))).toEqual({ status, stdout: '', stderr });
    expect(hashFolder(site.folder)).toBe(before);
  });
}

test('a new bulletin is not begun in a language that nobody knows', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('content/site.yaml', 'url: [');
  const ended = await deskOn(site, 'new', 'bulletin', 'harvest', '--date', '2026-01-31');
  expect(ended.stderr).toBe(
    'content/site.yaml cannot be read, and says in which language bulletins are written first.\n' +
      '  to do:     Mend what npm run desk -- check finds in it first, or name the language: --language en.\n',
  );
  expect(ended.status).toBe(1);
  expect(existsSync(path.join(site.folder, 'content/bulletins/harvest'))).toBe(false);
});

test('a language is named without what is extended in its tag', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  expect((await deskOn(site, 'new', 'language', 'fr-u-nu-latn')).status).toBe(0);
  expect(site.read('locales/fr-u-nu-latn/locale.json')).toContain('"name": "Français"');
});

test('a language whose folder Windows cannot have is begun by a longer tag', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const ended = await deskOn(site, 'new', 'language', 'con');
  expect(ended.stderr).toBe(
    'The tag "con" is kept by Windows for itself, so that no folder can have it there.\n' +
      '  to do:     Write another tag of the language, such as "con-001".\n',
  );
  expect(ended.status).toBe(2);
});
