import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { unzipSync } from 'fflate';

import { readDocx } from '../../src/tools/exchange/docx/read-docx.ts';
import { check } from '../../src/check/check.ts';
import { refuse } from '../../src/text/refusals.ts';
import { parseMdx } from '../../src/text/syntax.ts';
import { textOf } from '../../src/text/text.ts';
import { writeBlocks } from '../../src/text/write-mdx.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { sortOut } from '../../src/tools/exchange/received/sort-out.ts';
import { chance } from '../support/chance.ts';
import { desk } from '../support/desk.ts';
import { item, makeDocx, p, r, styled, twoLists, type DocxParts } from '../support/docx.ts';
import { expect, test } from '../support/quick.ts';
import type { Ended } from '../support/run.ts';
import { localeOf } from '../support/locale-of.ts';
import { headOf } from '../support/picture-heads.ts';
import { copySite, type TestSite } from '../support/site.ts';

const folder = 'content/bulletins/new-well';

function importDocx(site: TestSite, docx: Uint8Array): Promise<Ended> {
  site.write('barua.docx', docx);
  const file = path.join(site.folder, 'barua.docx');
  const words = ['import', file, '--bulletin', 'new-well', '--language', 'sw', '--site', site.folder];
  return desk(...words);
}

/** The smallest picture, whatever its name says. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

/** A letter with all that a document may hold, as somebody might write it. */
const letter: DocxParts = {
  numbering: twoLists,
  body: [
    p('Kisima kipya', styled('Title')),
    p('• 1'),
    p('wps_doc_0'),
    p(
      `${r('Kijiji sasa kina visima ')}${r('kumi na viwili', '<w:b/>')}<w:del w:author="Amina"><w:r><w:delText> na kimoja</w:delText></w:r></w:del><w:ins w:author="Amina">${r(' vya maji')}</w:ins>${r('.')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
    ),
    p('Kazi', styled('Heading1')),
    p('Kuchimba', item(2)),
    p('Kujenga', item(2)),
    p('ukuta {wa} mawe', item(1, 1)),
    `<w:tbl>${[
      ['Aina', 'Idadi'],
      ['Visima | vya zamani', '11'],
    ]
      .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`,
    p('Maji ni uhai.', styled('Quote')),
    p(
      `<w:hyperlink r:id="page">${r('Ramani ya kijiji')}</w:hyperlink>${r(' na ')}<w:hyperlink r:id="bad">${r('picha')}</w:hyperlink>${r('.')}`,
    ),
    p(
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Kisima kando ya shule"/><a:blip r:embed="picture"/></wp:inline></w:drawing></w:r>',
    ),
    p('Changanua msimbo wa QR ili kutufuata'),
    p('Muda wa kutuma: Februari-28-2026'),
  ].join(''),
  footnotes: `<w:footnote w:id="2">${p('Vimehesabiwa mwezi Januari.')}</w:footnote>`,
  footer: p('Ukurasa wa 1'),
  refers: {
    page: ['hyperlink', 'https://example.org/ramani'],
    bad: ['hyperlink', 'javascript:alert(1)'],
    picture: ['image', 'media/image1.jpeg'],
  },
  files: { 'word/media/image1.jpeg': onePixel },
};

/** What the letter is a translation of. */
const source = `The village has **twelve** wells now.

<Note>Counted in January.</Note>

## The work

1. Digging
2. Building
   - a wall of stones

| Kind | Count |
| --- | --- |
| Wells \\| old wells | 11 |

> Water is life.

[A map of the village](https://example.org/ramani) and a picture.

![A well beside the school](media/image1.png)

<Follow>Scan the QR code to follow us</Follow>
`;

test('a document becomes a translation, and what was done is said', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.remove(`${folder}/sw.mdx`);
  const head = site.read(`${folder}/en.mdx`).replace(/(?<=\n---\n\n)[^]*/, '');
  site.write(`${folder}/en.mdx`, head + source);
  site.write(`${folder}/media/image1.png`, onePixel);
  const docx = makeDocx(letter);
  const ended = await importDocx(site, docx);
  expect(ended).toEqual({
    status: 0,
    stderr: '',
    stdout: `${folder}/sw.mdx was written: a title, 8 blocks, a call to follow.
${folder}/media/image1.png: Kisima kando ya shule
${folder}/received/sw.docx keeps the text as it was received.
It says 2026-02-28, as bulletin.yaml does.
To look at:
  paragraph 10: the link to javascript:alert(1) was not taken. A link cannot begin with "javascript:".
  tracked changes that put words in, taken as accepted: 1
  notes, each in a <Note> after what refers to it: 1
Left out:
  paragraph 4: na kimoja (deleted in a tracked change)
  the document: Ukurasa wa 1 (at the foot of its pages)
  paragraph 2: • 1 (the number of a picture gallery)
  paragraph 3: wps_doc_0 (where a picture stood in the export)
  paragraph 12: Muda wa kutuma: Februari-28-2026 (the day of posting, which each page writes by itself)
Still to be written: summary, figures.wells, figuresCaption.
`,
  });
  expect(site.read(`${folder}/sw.mdx`)).toBe(`---
state: draft
title: "Kisima kipya"
summary: "" # The village has twelve wells now.
figures:
  wells: "" # wells in the village
figuresCaption: "" # Counted by the village council.
---

Kijiji sasa kina visima **kumi na viwili** vya maji.

<Note>Vimehesabiwa mwezi Januari.</Note>

## Kazi

1. Kuchimba
2. Kujenga
   - ukuta \\{wa\\} mawe

| Aina | Idadi |
| --- | --- |
| Visima \\| vya zamani | 11 |

> Maji ni uhai.

[Ramani ya kijiji](https://example.org/ramani) na picha.

![Kisima kando ya shule](media/image1.png)

<Follow>Changanua msimbo wa QR ili kutufuata</Follow>
`);
  expect(readFileSync(path.join(site.folder, folder, 'received/sw.docx')).equals(docx)).toBe(true);

  // All that the check has against it is what people must write.
  const errors = () =>
    check({ siteFolder: site.folder })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file}: ${message}`);
  expect(errors().filter((line) => !line.startsWith(`${folder}/sw.mdx: `))).toEqual([]);
  site.write(
    `${folder}/sw.mdx`,
    site.read(`${folder}/sw.mdx`).replace('state: draft\n', '').replaceAll('""', '"Kumi na viwili"'),
  );
  expect(errors()).toEqual([]);

  const again = await importDocx(site, docx);
  expect(again).toEqual({
    status: 1,
    stdout: '',
    stderr: `There is a text ${folder}/sw.mdx already. Nothing was written.\n  to do:     Move it away first, or change it by hand.\n`,
  });
});

test('a document becomes a new bulletin, a draft that asks for the rest', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const at = 'content/bulletins/visima-vipya';
  const show = (id: string) =>
    `<w:r><w:drawing><wp:inline><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`;
  const other = Buffer.concat([onePixel, Buffer.from('x')]);
  const docx = makeDocx({
    ...letter,
    body: letter.body + p(show('con') + show('again') + show('broken') + show('huge')),
    refers: {
      ...letter.refers,
      con: ['image', 'media/con.png'],
      again: ['image', 'media/again.png'],
      broken: ['image', 'media/broken.png'],
      huge: ['image', 'media/huge.png'],
    },
    files: {
      'word/media/image1.jpeg': onePixel,
      'word/media/con.png': other,
      'word/media/again.png': other,
      'word/media/broken.png': onePixel.subarray(0, 20),
      'word/media/huge.png': headOf.png(50_000, 50_000),
    },
  });
  site.write('barua.docx', docx);
  const file = path.join(site.folder, 'barua.docx');
  const args = ['import', file, '--new', 'visima-vipya', '--language', 'sw', '--site', site.folder];
  expect(await desk(...args)).toEqual({
    status: 0,
    stderr: '',
    stdout: `${at}/bulletin.yaml was written: a bulletin of 2026-02-28.
${at}/sw.mdx was written: a title, 10 blocks, a call to follow.
${at}/media/image1.png: Kisima kando ya shule
${at}/media/picture-con.png: a picture without words
${at}/received/sw.docx keeps the text as it was received.
It says 2026-02-28 itself.
To look at:
  paragraph 10: the link to javascript:alert(1) was not taken. A link cannot begin with "javascript:".
  tracked changes that put words in, taken as accepted: 1
  notes, each in a <Note> after what refers to it: 1
Left out:
  paragraph 4: na kimoja (deleted in a tracked change)
  the document: Ukurasa wa 1 (at the foot of its pages)
  after paragraph 12: broken.png (a picture that cannot be opened; save it anew from where it came, and put it in by hand)
  after paragraph 12: huge.png (a picture of 50000 × 50000 pixels; save it smaller, and put it in by hand)
  paragraph 2: • 1 (the number of a picture gallery)
  paragraph 3: wps_doc_0 (where a picture stood in the export)
  paragraph 12: Muda wa kutuma: Februari-28-2026 (the day of posting, which each page writes by itself)
Still to be written: summary, what media/picture-con.png shows.
Next:
  1. In ${at}/bulletin.yaml, write its key figures, where it has them, and their labels in ${at}/sw.mdx.
  2. In ${at}/sw.mdx, write what is still to be written.
  3. npm run format, then npm run desk -- check visima-vipya, until it finds no errors.
  4. npm run dev shows it at /sw/visima-vipya/, drafts included.
  5. npm run desk -- ready visima-vipya sw when it may go out; the next npm run build publishes it.
  6. npm run desk -- new translation visima-vipya <language> for each other language.
`,
  });
  expect(site.read(`${at}/bulletin.yaml`)).toMatch(/^published: 2026-02-28\nsourceLocale: sw\n/);
  expect(site.read(`${at}/sw.mdx`)).toMatch(
    /^---\nstate: draft\ntitle: "Kisima kipya"\nsummary: ""\n---\n\nKijiji /,
  );
  expect(site.read(`${at}/sw.mdx`)).toContain(
    '\n\n![](media/picture-con.png)\n\n![](media/picture-con.png)\n',
  );
  expect(readdirSync(path.join(site.folder, at, 'media')).sort()).toEqual(['image1.png', 'picture-con.png']);

  // What was asked for is all that is missing.
  site.write(
    `${at}/sw.mdx`,
    site
      .read(`${at}/sw.mdx`)
      .replace('""', '"Visima."')
      .replaceAll('![]', '![Ramani]')
      .replace('state: draft\n', ''),
  );
  site.write(`${at}/bulletin.yaml`, site.read(`${at}/bulletin.yaml`).replace('draft: true\n', ''));
  const found = check({ siteFolder: site.folder }).findings.filter(({ severity }) => severity === 'error');
  expect(found.map(({ file: where, message }) => `${where}: ${message}`)).toEqual([]);
});

test('a new bulletin without a day in its text asks for it, and for what its language asks', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('report.docx', makeDocx({ body: p('The rains', styled('Title')) + p('They came.') }));
  const file = path.join(site.folder, 'report.docx');
  const begin = (...more: string[]) => desk('import', file, '--new', 'rains', ...more, '--site', site.folder);
  expect((await begin('--date', '2026-02-30')).stderr).toBe(
    'There is no day "2026-02-30".\n  to do:     Write a day that exists like 2026-01-31.\n',
  );
  expect((await begin('--language', 'swa')).stderr).toContain('The publication has no language "swa".\n');
  const { stdout } = await begin();
  const [, day = ''] = /a bulletin of (\d{4}-\d\d-\d\d)\./.exec(stdout) ?? [];
  expect(stdout).toContain('No day of posting was found in it.\nStill to be written: summary.\n');
  expect(stdout).toContain(
    `  1. In content/bulletins/rains/bulletin.yaml, write the day that it is published, where that is not ${day}, which is today.\n`,
  );
  expect(site.read('content/bulletins/rains/bulletin.yaml')).not.toContain('sourceLocale');
  expect((await begin()).stderr).toBe(
    'content/bulletins/rains is there already, so nothing was written.\n  to do:     Write another name, or go on with that bulletin.\n',
  );
});

test('a document goes into a text that was only begun, a source text or a translation, and into no other', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write('report.docx', makeDocx({ body: p('The rains', styled('Title')) + p('They came.') }));
  const file = path.join(site.folder, 'report.docx');
  const into = (slug: string, language: string) =>
    desk('import', file, '--bulletin', slug, '--language', language, '--site', site.folder);
  await desk('new', 'bulletin', 'rains', '--date', '2026-03-01', '--site', site.folder);
  const yaml = site.read('content/bulletins/rains/bulletin.yaml');
  site.write('content/bulletins/rains/bulletin.yaml', `${yaml}figures: [{ id: days, value: 40 }]\n`);
  const { status, stdout } = await into('rains', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('Still to be written: summary, figures.days, figuresCaption.\n');
  const text = `---
state: draft
title: "The rains"
summary: ""
figures:
  days: ""
figuresCaption: ""
---

They came.
`;
  expect(site.read('content/bulletins/rains/en.mdx')).toBe(text);

  site.remove(`${folder}/sw.mdx`);
  await desk('new', 'translation', 'new-well', 'sw', '--site', site.folder);
  const begun = site.read(`${folder}/sw.mdx`);
  site.write(`${folder}/sw.mdx`, begun.replace('title: ""', 'title: "Kisima"'));
  expect((await into('new-well', 'sw')).stderr).toContain(`There is a text ${folder}/sw.mdx already.`);
  site.write(`${folder}/sw.mdx`, begun);
  expect((await into('new-well', 'sw')).status).toBe(0);
  expect(site.read(`${folder}/sw.mdx`)).toContain('title: "The rains"');
});

test('what is no document is refused in plain words, and nothing is written', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.remove(`${folder}/sw.mdx`);
  const ended = await importDocx(site, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  expect(ended).toEqual({
    status: 1,
    stdout: '',
    stderr: `This is a document of an older Word (.doc). Nothing was written.
  to do:     Open it where it was written, save it as "Word Document (.docx)", and import that.
`,
  });
  expect(existsSync(path.join(site.folder, `${folder}/sw.mdx`))).toBe(false);
  expect(existsSync(path.join(site.folder, `${folder}/received`))).toBe(false);
});

test('a text from right to left keeps every sign, joiners too', () => {
  const words = 'البئر الجديدة می‌خواهم “١٢”';
  const { parts } = readDocx(makeDocx({ body: p(r(words, '<w:rtl/>'), '<w:bidi/>') }));
  expect(parts.map(({ text }) => text)).toEqual([words]);
});

/** Every word that stands anywhere in a document's XML, once: each is a number between two letters. */
function wordsOfFiles(docx: Buffer): string[] {
  const files = Object.values(unzipSync(docx)).map((bytes) => Buffer.from(bytes).toString('utf8'));
  const words = files.flatMap((xml) => [...xml.matchAll(/<\w+:(?:t|delText)(?: [^>]*)?>([^<]*)</g)]);
  return [...new Set(words.flatMap(([, text = '']) => text.match(/q\d+q/g) ?? []))].sort();
}

/** Makes documents of everything that a document may hold, in any order and in one another. */
function anyDocx(next: (limit: number) => number): Buffer {
  let count = 0;
  const word = () => `q${String((count += 1))}q`;
  const some = (make: () => string, most = 3) => Array.from({ length: 1 + next(most) }, make).join('');
  const looks = ['<w:b/>', '<w:i/>', '<w:b/><w:i/>', '<w:strike/>', '<w:vanish/>', '<w:u w:val="single"/>'];
  const plain = () =>
    r(`${next(3) === 0 ? ' ' : ''}${word()}${next(2) === 0 ? ' ' : ''}`, looks[next(12)] ?? '');
  const notes: string[] = [];
  const comments: string[] = [];
  const inlines: (() => string)[] = [
    () => `<w:ins>${plain()}</w:ins>`,
    () => `<w:del><w:r><w:delText>${word()}</w:delText></w:r></w:del>`,
    () => `<w:moveFrom>${plain()}</w:moveFrom>`,
    () => `<w:hyperlink r:id="l${String(next(3))}">${some(inline)}</w:hyperlink>`,
    () =>
      `<w:sdt><w:sdtPr>${next(2) === 0 ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${plain()}</w:sdtContent></w:sdt>`,
    () => `<m:oMath><m:r><m:t>${word()}</m:t></m:r></m:oMath>`,
    () => `<w:unknown>${plain()}</w:unknown>`,
    () => '<w:r><w:br/></w:r>',
    () => `<w:r><w:ruby><w:rt>${plain()}</w:rt><w:rubyBase>${plain()}</w:rubyBase></w:ruby></w:r>`,
    () => `<w:r><w:fldChar w:fldCharType="${['begin', 'separate', 'end'][next(3)] ?? ''}"/></w:r>`,
    () => {
      const box = `<w:txbxContent>${some(block, 2)}</w:txbxContent>`;
      return `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    },
    () => {
      notes.push(`<w:footnote w:id="${String(notes.length)}">${p(some(plain))}</w:footnote>`);
      return next(4) === 0 ? '' : `<w:r><w:footnoteReference w:id="${String(notes.length - 1)}"/></w:r>`;
    },
    () => {
      comments.push(`<w:comment w:id="${String(comments.length)}">${p(plain())}</w:comment>`);
      return `<w:r><w:commentReference w:id="${String(comments.length - 1)}"/></w:r>`;
    },
  ];
  let depth = 0;
  const deeper = (make: () => string) => {
    depth += 1;
    const made = depth > 4 ? plain() : make();
    depth -= 1;
    return made;
  };
  const inline = (): string => deeper(() => (inlines[next(26)] ?? plain)());
  const properties = ['Title', 'Heading1', 'Heading3', 'Quote', 'TOC1']
    .map(styled)
    .concat([item(1), item(1, 2), item(2), item(2, 1), '<w:rPr><w:del/></w:rPr>']);
  const paragraph = () => p(some(inline, 4), properties[next(20)] ?? '');
  const cell = () =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${String(1 + next(2))}"/></w:tcPr>${some(block, 2)}</w:tc>`;
  const row = () => `<w:tr>${next(6) === 0 ? '<w:trPr><w:del/></w:trPr>' : ''}${some(cell)}</w:tr>`;
  const block = (): string => {
    const kind = next(8);
    if (kind === 0 && depth < 3) return deeper(() => `<w:tbl>${some(row)}</w:tbl>`);
    if (kind === 1) return `<w:sdt><w:sdtContent>${paragraph()}</w:sdtContent></w:sdt>`;
    return paragraph();
  };
  // What holds no words at all is refused.
  const body = some(block, 8) + p(r(word()));
  return makeDocx({
    body,
    numbering: twoLists,
    footnotes: notes.join(''),
    comments: comments.join(''),
    header: p(plain()),
    refers: {
      l0: ['hyperlink', 'https://example.org/'],
      l1: ['hyperlink', 'javascript:x'],
      l2: ['hyperlink', 'mailto:a@example.org'],
    },
  });
}

test('no word of any document is lost or doubled: each is in the text, or said to be left out', () => {
  const locale = localeOf('en');
  const next = chance(11);
  for (let round = 0; round < 200; round += 1) {
    const docx = anyDocx(next);
    const { parts, outside: before } = readDocx(docx);
    const belonging = { locale, published: '2026-02-28', source: { passages: 4, endsWithCall: true } };
    const { title = '', blocks, follow, outside } = sortOut(parts, belonging);
    const text = writeBlocks(follow ? [...blocks, follow] : blocks);
    const problems: string[] = [];
    const report = ({ rule, message }: Finding) => void problems.push(`${rule}: ${message}`);
    const tree = parseMdx('any.mdx', text, report);
    if (tree !== undefined) refuse('any.mdx', tree, report);
    // The columns of a table may be without a name in the document too.
    expect(
      problems.filter((problem) => !problem.startsWith('content/table: A column')),
      text,
    ).toEqual([]);
    const told = [...before, ...outside].map((each) => each.text);
    const all = [title, tree === undefined ? '' : textOf(tree.hast), ...told].join(' ');
    expect(all.match(/q\d+q/g)?.sort() ?? [], text).toEqual(wordsOfFiles(docx));
  }
});
