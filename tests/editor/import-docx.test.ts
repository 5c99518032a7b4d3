import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { unzipSync } from 'fflate';

import { readDocx } from '../../src/docx/read-docx.ts';
import { check } from '../../src/editorial/check.ts';
import { refuse } from '../../src/mdx/refusals.ts';
import { parseMdx } from '../../src/mdx/syntax.ts';
import { textOf } from '../../src/mdx/text.ts';
import { writeBlocks } from '../../src/mdx/write-mdx.ts';
import type { Finding } from '../../src/reading/finding.ts';
import { sortOut } from '../../src/received/sort-out.ts';
import { chance } from '../support/chance.ts';
import { desk } from '../support/desk.ts';
import { item, makeDocx, p, r, styled, twoLists, type DocxParts } from '../support/docx.ts';
import { expect, test } from '../support/quick.ts';
import type { Ended } from '../support/run.ts';
import { localeOf } from '../support/locale-of.ts';
import { copySite, type TestSite } from '../support/site.ts';

const folder = 'content/bulletins/new-well';

function importDocx(site: TestSite, docx: Uint8Array): Promise<Ended> {
  site.write('barua.docx', docx);
  const file = path.join(site.folder, 'barua.docx');
  const words = ['import', file, '--bulletin', 'new-well', '--language', 'sw', '--site', site.folder];
  return desk(...words);
}

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

<Follow>Scan the QR code to follow us</Follow>
`;

test('a document becomes a translation, and what was done is said', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.remove(`${folder}/sw.mdx`);
  const head = site.read(`${folder}/en.mdx`).replace(/(?<=\n---\n\n)[^]*/, '');
  site.write(`${folder}/en.mdx`, head + source);
  const docx = makeDocx(letter);
  const ended = await importDocx(site, docx);
  expect(ended).toEqual({
    status: 0,
    stderr: '',
    stdout: `${folder}/sw.mdx was written: a title, 7 blocks, a call to follow.
${folder}/received/sw.docx keeps the text as it was received.
It says 2026-02-28, as bulletin.yaml does.
To look at:
  paragraph 10: the link to javascript:alert(1) was not taken. A link cannot begin with "javascript:".
  tracked changes that put words in, taken as accepted: 1
  notes, each in a <Note> after what refers to it: 1
Left out:
  paragraph 4: na kimoja (deleted in a tracked change)
  after paragraph 10: image1.jpeg: Kisima kando ya shule (a picture; save it from the document, and put it in by hand)
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

<Follow>Changanua msimbo wa QR ili kutufuata</Follow>
`);
  expect(readFileSync(path.join(site.folder, folder, 'received/sw.docx')).equals(docx)).toBe(true);

  // All that the check has against it is what people must write.
  const errors = () =>
    check({ siteFolder: site.folder })
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ file, message }) => `${file}: ${message}`);
  expect(errors().filter((line) => !line.startsWith(`${folder}/sw.mdx: `))).toEqual([]);
  site.write(`${folder}/sw.mdx`, site.read(`${folder}/sw.mdx`).replaceAll('""', '"Kumi na viwili"'));
  expect(errors()).toEqual([]);

  const again = await importDocx(site, docx);
  expect(again).toEqual({
    status: 1,
    stdout: '',
    stderr: `There is a text ${folder}/sw.mdx already. Nothing was written.\n  to do:     Move it away first, or change it by hand.\n`,
  });
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
    const faults: string[] = [];
    const report = ({ rule, message }: Finding) => void faults.push(`${rule}: ${message}`);
    const tree = parseMdx('any.mdx', text, report);
    if (tree !== undefined) refuse('any.mdx', text, tree, report);
    // The columns of a table may be without a name in the document too.
    expect(
      faults.filter((fault) => !fault.startsWith('content/table: A column')),
      text,
    ).toEqual([]);
    const told = [...before, ...outside].map((each) => each.text);
    const all = [title, tree === undefined ? '' : textOf(tree), ...told].join(' ');
    expect(all.match(/q\d+q/g)?.sort() ?? [], text).toEqual(wordsOfFiles(docx));
  }
});
