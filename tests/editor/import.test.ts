import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { format, resolveConfig } from 'prettier';

import { check } from '../../src/check/check.ts';
import { deskOn } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, projectFolder, specimenSite } from '../support/site.ts';

const folder = 'content/bulletins/demonstration-cities';
const asReceived = `tests/sites/cities/${folder}/received`;
const languages = ['bn', 'gu', 'is', 'sw'];

function passagesOf(site: string, slug: string, locale: string) {
  const { whole } = check({ siteFolder: site });
  const bulletin = whole.bulletins.find((each) => each.slug === slug);
  return bulletin?.translations
    .find((each) => each.locale.tag === locale)
    ?.passages.map(({ id, text }) => [id, text]);
}

test('a received text becomes a translation, and what was done is said', async () => {
  const site = copySite('cities');
  site.remove(`${folder}/sw.mdx`);
  const received = `${asReceived}/sw.txt`;
  const ended = await deskOn(
    site,
    'import',
    received,
    '--bulletin',
    'demonstration-cities',
    '--language',
    'sw',
  );
  expect(ended).toEqual({
    status: 0,
    stderr: '',
    stdout: `${folder}/sw.mdx was written: a title, 4 blocks, a call to follow.
${folder}/received/sw.txt keeps the text as it was received.
It says 2023-05-20, as bulletin.yaml does.
Left out:
  line 1: • 1 (the number of a picture gallery)
  line 5: wps_doc_0 (where a picture stood in the export)
  line 12: wps_doc_11 (where a picture stood in the export)
  line 17: Muda wa kutuma: Mei-20-2023 (the day of posting, which each page writes by itself)
Still to be written: summary, figures.checkpoints, figures.stations, figures.patrols, figures.communities, figures.areas, figuresCaption.
`,
  });
  const again = await deskOn(
    site,
    'import',
    received,
    '--bulletin',
    'demonstration-cities',
    '--language',
    'sw',
  );
  expect(again).toEqual({
    status: 1,
    stdout: '',
    stderr: `There is a text ${folder}/sw.mdx already. Nothing was written.\n  to do:     Move it away first, or change it by hand.\n`,
  });
});

for (const locale of languages) {
  test(`${locale}: the received text gives the published one, but for the ledger and what people wrote`, async () => {
    const site = copySite('cities');
    const shipped = passagesOf(site.folder, 'demonstration-cities', locale);
    site.remove(`${folder}/${locale}.mdx`);
    const received = `${asReceived}/${locale}.txt`;
    await deskOn(site, 'import', received, '--bulletin', 'demonstration-cities', '--language', locale);
    const file = `${folder}/${locale}.mdx`;
    // What people write, and what the ledger of the shipped text changes.
    site.write(
      file,
      site
        .read(file)
        .replace('state: draft\n', '')
        .replaceAll('""', '"x"')
        .replaceAll(/(?: ?[.।]) ,/g, ','),
    );
    const fields = (id: unknown) => /^(?:title|summary|figures)/.test(String(id));
    const text = passagesOf(site.folder, 'demonstration-cities', locale);
    expect(text?.filter(([id]) => !fields(id))).toEqual(shipped?.filter(([id]) => !fields(id)));
    if (locale !== 'bn') expect(text?.[0]).toEqual(shipped?.[0]);
  });
}

test('a text with a day that is not the bulletin’s is written, and the day told', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  site.write('mail.txt', 'Nýr brunnur\n20. Hér er {brunnur} <b>.\n- Og annar.\nBirtingartími: 1. mars 2026');
  const mail = path.join(site.folder, 'mail.txt');
  const { status, stdout } = await deskOn(site, 'import', mail, '--bulletin', 'new-well', '--language', 'is');
  expect(status).toBe(0);
  expect(stdout).toContain(
    'It says 2026-03-01, but bulletin.yaml says 2026-02-28: find out which is right.\n',
  );
  expect(site.read('content/bulletins/new-well/is.mdx')).toBe(`---
state: draft
title: "Nýr brunnur"
summary: "" # The village has twelve wells now.
figures:
  wells: "" # wells in the village
figuresCaption: "" # Counted by the village council.
---

20\\. Hér er \\{brunnur\\} \\<b>.

\\- Og annar.
`);
  expect(site.read('content/bulletins/new-well/received/is.txt')).toBe(site.read('mail.txt'));
});

test('a file without words makes no bulletin', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('mail.txt', '\n \n');
  const ended = await deskOn(site, 'import', path.join(site.folder, 'mail.txt'), '--new', 'mail');
  expect(ended.stderr).toBe(
    'There are no words in this file. Nothing was written.\n  to do:     Look whether it is the right one.\n',
  );
  expect(ended.status).toBe(1);
  expect(existsSync(path.join(site.folder, 'content/bulletins/mail'))).toBe(false);
});

const refused: [string, string[], number, string][] = [
  [
    'no file',
    [],
    2,
    'The command "import" needs a file.\n  to do:     Run npm run desk -- import --help to see how it is written.\n',
  ],
  [
    'a file that is not there',
    ['none.txt', '--bulletin', 'new-well', '--language', 'sw'],
    1,
    'There is no file none.txt.\n',
  ],
  [
    'no language',
    ['none.txt', '--bulletin', 'new-well'],
    2,
    'A .txt file needs --bulletin and --language, or --new: it names neither itself.\n  to do:     Run npm run desk -- import --help to see how it is written.\n',
  ],
  [
    'a new bulletin and one that is there',
    ['none.txt', '--new', 'rain', '--bulletin', 'new-well'],
    2,
    'A text belongs to a new bulletin or to one that is there.\n  to do:     Write --new or --bulletin, not both.\n',
  ],
  [
    'a day of a bulletin that is there',
    ['none.txt', '--bulletin', 'new-well', '--language', 'is', '--date', '2026-03-01'],
    2,
    'The option "--date" is for a new bulletin.\n  to do:     Leave it out: the day of this bulletin stands in its bulletin.yaml.\n',
  ],
  [
    'another kind',
    ['none.pdf'],
    1,
    'import does not know files such as none.pdf.\n  to do:     Save the text as .docx, .txt or .xlf.\n',
  ],
  [
    'an unknown bulletin',
    ['README.md.txt', '--bulletin', 'new-wel', '--language', 'sw'],
    1,
    'There is no bulletin "new-wel".\n  to do:     Write "new-well".\n',
  ],
  [
    'an unknown language',
    ['README.md.txt', '--bulletin', 'new-well', '--language', 'zz'],
    1,
    'The publication has no language "zz".\n  to do:     Begin the language with npm run desk -- new language zz.\n',
  ],
];
for (const [name, words, status, message] of refused) {
  test(`import refuses ${name}`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.write('README.md.txt', 'words');
    const at = words.map((word) => (word === 'README.md.txt' ? path.join(site.folder, word) : word));
    const ended = await deskOn(site, 'import', ...at);
    expect(ended.status).toBe(status);
    expect(ended.stderr).toContain(message);
  });
}

const roundTrips = [
  ...languages.map((locale) => ['demonstration-cities', locale] as const),
  ['specimen', 'bn'] as const,
  ['specimen', 'ar'] as const,
];
for (const [slug, locale] of roundTrips) {
  test(`${slug} in ${locale}: out to XLIFF and in again changes no byte, and builds the same text anew`, async () => {
    const site = specimenSite();
    const xliff = path.join(site.folder, 'out.xlf');
    const file = `content/bulletins/${slug}/${locale}.mdx`;
    const before = site.read(file);
    const passages = passagesOf(site.folder, slug, locale);
    expect(await deskOn(site, 'export', slug, locale, '--to', xliff)).toMatchObject({
      status: 0,
      stderr: '',
    });
    const back = await deskOn(site, 'import', xliff);
    expect(back.stdout).toContain(`${file} holds these words already.\n`);
    expect(site.read(file)).toBe(before);
    if (slug === 'specimen') return;
    site.remove(file);
    expect(await deskOn(site, 'import', xliff)).toMatchObject({ status: 0, stderr: '' });
    site.replace(file, 'state: draft\n', '');
    expect(passagesOf(site.folder, slug, locale)).toEqual(passages);
    // To the byte, but for what the desk keeps in the front matter.
    const filepath = path.join(site.folder, file);
    const style = await resolveConfig(filepath, { config: path.join(projectFolder, 'package.json') });
    const formatted = await format(site.read(file), { ...style, filepath });
    const kept = /^(?:ledger|acknowledged|revision|translator):.*\n(?: .*\n)*/gm;
    expect(formatted.replaceAll(kept, '')).toBe(before.replaceAll(kept, ''));
  });
}

test('new words go to their places, and all else stays to the letter', async () => {
  const site = specimenSite();
  const xliff = path.join(site.folder, 'out.xlf');
  await deskOn(site, 'export', 'specimen', 'bn', '--to', xliff);
  site.replace(
    'out.xlf',
    '<pc id="2" type="fmt" subType="xlf:b" dataRefStart="d2a" dataRefEnd="d2b">বেশি জোর</pc>',
    '{জোর}',
  );
  site.replace('out.xlf', 'মোট বিষয়', 'মোট &quot;সব&quot;');
  const file = 'content/bulletins/specimen/bn.mdx';
  const before = site.read(file);
  const ended = await deskOn(site, 'import', xliff);
  expect(ended.stdout).toBe(
    `${file} has new words in 2 passages.\nStates in the file: 11 initial, 29 translated.\n`,
  );
  const after = site.read(file);
  expect(after).toContain('\nসাধারণ কথা, *জোর*, \\{জোর\\}, [একটি লিঙ্ক](https://example.org/)');
  expect(after).toContain('মোট \\"সব\\"');
  expect(after.slice(after.indexOf('## একটি'))).toBe(before.slice(before.indexOf('## একটি')));
});

test('a language that has no text yet goes out empty and is begun with what came back', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const xliff = path.join(site.folder, 'out.xlf');
  const out = await deskOn(site, 'export', 'new-well', 'is', '--to', xliff);
  expect(out.stdout).toBe(
    `${xliff} was written: 6 passages from "en" to "is", 0 of them translated.\nA program that shows nothing of it may need --xliff 1.2.\n`,
  );
  expect((await deskOn(site, 'export', 'new-well', 'is', '--to', xliff)).stderr).toBe(
    `There is a file ${xliff} already.\n  to do:     Name another with --to, or move it away.\n`,
  );
  site.replace('out.xlf', 'A new well</source>', 'A new well</source><target>Nýr brunnur</target>');
  const file = 'content/bulletins/new-well/is.mdx';
  const back = await deskOn(site, 'import', xliff);
  expect(back.stdout).toBe(`${file} was begun with 1 passage.
Still to be written: summary, figures.wells, figuresCaption, paragraph-1, paragraph-2
States in the file: 6 initial.
`);
  expect(site.read(file)).toBe(`---
state: draft
title: "Nýr brunnur"
summary: "" # The village has twelve wells now.
figures:
  wells: "" # wells in the village
figuresCaption: "" # Counted by the village council.
revision: "d3cf0-5npu4-r7mxn-kpntv-vzgos-tb24m"
---

{/* The village has twelve wells now. */}

{/* The newest lies beside the school. */}
`);
});

test('a file of 1.2 goes out and comes in, and a draft that is whole becomes ready', async () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const xliff = path.join(site.folder, 'out.xlf');
  expect(await deskOn(site, 'export', 'new-well', 'sw', '--xliff', '1.0', '--to', xliff)).toEqual({
    status: 2,
    stdout: '',
    stderr: 'There is no way to write XLIFF 1.0.\n  to do:     Write --xliff 1.2 or --xliff 2.1.\n',
  });
  const out = await deskOn(site, 'export', 'new-well', 'is', '--xliff', '1.2', '--to', xliff);
  expect(out.stdout).toBe(`${xliff} was written: 6 passages from "en" to "is", 0 of them translated.\n`);
  const words = {
    'A new well': 'Nýr brunnur',
    'The village has twelve wells now.': 'Í þorpinu eru nú tólf brunnar.',
    'wells in the village': 'brunnar í þorpinu',
    'Counted by the village council.': 'Talið af sveitarstjórninni.',
    'The newest lies beside the school.': 'Sá nýjasti er við skólann.',
  };
  const parts: readonly (readonly string[])[] = [['A new well', 'wells in the village'], Object.keys(words)];
  const given = site.read('out.xlf');
  for (const part of parts) {
    let text = given;
    for (const [from, to] of Object.entries(words))
      if (part.includes(from)) text = text.replaceAll(`>${from}</target>`, `>${to}</target>`);
    site.write('out.xlf', text);
    expect(await deskOn(site, 'import', xliff)).toMatchObject({ status: 0, stderr: '' });
    expect((await deskOn(site, 'ready', 'new-well', 'is')).status).toBe(part === parts[0] ? 1 : 0);
  }
  expect(site.read('content/bulletins/new-well/is.mdx')).toBe(`---
title: "Nýr brunnur"
summary: "Í þorpinu eru nú tólf brunnar."
figures:
  wells: "brunnar í þorpinu"
figuresCaption: "Talið af sveitarstjórninni."
revision: "d3cf0-5npu4-r7mxn-kpntv-vzgos-tb24m"
---

Í þorpinu eru nú tólf brunnar.

Sá nýjasti er við skólann.
`);
});

test('passages whose source text has changed since are not taken, and nothing is written unless that is asked for', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const xliff = path.join(site.folder, 'out.xlf');
  await deskOn(site, 'export', 'new-well', 'sw', '--to', xliff);
  site.replace('out.xlf', 'Kisima kipya', 'Kisima kipya kimoja');
  site.replace('content/bulletins/new-well/en.mdx', 'The newest lies', 'The newest one lies');
  const file = 'content/bulletins/new-well/sw.mdx';
  const before = site.read(file);
  const ended = await deskOn(site, 'import', xliff);
  expect(ended).toEqual({
    status: 1,
    stdout: '',
    stderr: `The source text of these passages has changed since the file was made: paragraph-2. Nothing was written.
  to do:     Export the bulletin again, or take only the other passages with --leave-changed.
`,
  });
  expect(site.read(file)).toBe(before);
  const partly = await deskOn(site, 'import', xliff, '--leave-changed');
  expect(partly.stdout).toBe(`${file} has new words in 1 passage.
Left as they are, since their source text has changed: paragraph-2
States in the file: 6 translated.
`);
  expect(site.read(file)).toBe(before.replace('Kisima kipya', 'Kisima kipya kimoja'));
});

test('a passage that the translation lacked is put in after the one before it', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const file = 'content/bulletins/new-well/sw.mdx';
  site.replace('content/bulletins/new-well/en.mdx', 'The newest', '## The newest\n\nThe newest');
  const xliff = path.join(site.folder, 'out.xlf');
  await deskOn(site, 'export', 'new-well', 'sw', '--to', xliff);
  site.replace('out.xlf', 'The newest</source>', 'The newest</source><target>Kipya</target>');
  expect((await deskOn(site, 'import', xliff)).status).toBe(0);
  expect(site.read(file)).toContain('na viwili.\n\n## Kipya\n\nKipya kiko kando');
});

test('hostile XLIFF is refused in plain words, and nothing is written', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('bad.xlf', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>');
  const before = readFileSync(path.join(site.folder, 'content/bulletins/new-well/sw.mdx'), 'utf8');
  const ended = await deskOn(site, 'import', path.join(site.folder, 'bad.xlf'));
  expect(ended).toEqual({
    status: 1,
    stdout: '',
    stderr: `Line 1: a document type (<!DOCTYPE …>) is not taken. Nothing was written.
  to do:     Save the file as XLIFF again, or export the bulletin anew.
`,
  });
  expect(site.read('content/bulletins/new-well/sw.mdx')).toBe(before);
  expect(existsSync(path.join(site.folder, 'content/bulletins/new-well/received'))).toBe(false);
});
