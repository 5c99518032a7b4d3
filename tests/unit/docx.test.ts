import { strToU8, zipSync } from 'fflate';

import { DocxError } from '../../src/tools/exchange/docx/docx-error.ts';
import { readDocx } from '../../src/tools/exchange/docx/read-docx.ts';
import { writeBlocks } from '../../src/text/write-mdx.ts';
import { item, makeDocx, p, r, styled, twoLists, type DocxParts } from '../support/docx.ts';
import { expect, test } from '../support/quick.ts';

/** What is made of a document: its text, what is to be looked at, what is left out. */
function taken(parts: DocxParts): { text: string; remarks: readonly string[]; outside: string[] } {
  const { parts: read, remarks, outside } = readDocx(makeDocx({ numbering: twoLists, ...parts }));
  return {
    text: writeBlocks(read.map(({ block }) => block)).trimEnd(),
    remarks,
    outside: outside.map(({ place, text, reason }) => `${place}: ${text} (${reason})`),
  };
}

const bold = '<w:b/>';
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const box = `<w:txbxContent>${p('In the box')}</w:txbxContent>`;
const png = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const picture = (id: string, words: string, rest = '') =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${words}"/><a:graphic><a:blip r:embed="${id}"/>${rest}</a:graphic></wp:inline></w:drawing>`;
const field = (code: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const cases: [name: string, parts: DocxParts, text: string, remarks?: string[], outside?: string[]][] = [
  ['empty paragraphs', { body: p('') + p('One') + p(r(' ')) + p('Two') + p('') }, 'One\n\nTwo'],
  [
    'headings by style, on the two levels of a text',
    {
      body:
        p('Two', styled('Heading2')) +
        p('Words') +
        p('Three', styled('Heading3')) +
        p('Also', styled('Heading2')),
    },
    '## Two\n\nWords\n\n### Three\n\n## Also',
  ],
  [
    'more levels of headings than a text has',
    {
      body:
        ['1', '2', '3', '4'].map((level) => p(level, styled(`Heading${level}`))).join('') +
        p('1', styled('Heading1')),
    },
    '## 1\n\n### 2\n\n### 3\n\n### 4\n\n## 1',
    ['Headings stand on 4 levels; below the first, all are "###".'],
  ],
  [
    'styles by their names, whatever their ids are, and styles that are based on them',
    {
      body:
        p('A', styled('berschrift1')) +
        p('B', styled('mine')) +
        p('C', '<w:outlineLvl w:val="0"/>') +
        p('D', styled('round')),
      styles:
        '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
        '<w:style w:styleId="mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift1"/></w:style>' +
        '<w:style w:styleId="round"><w:name w:val="Round"/><w:basedOn w:val="round"/></w:style>',
    },
    '## A\n\n## B\n\n## C\n\nD',
  ],
  [
    'a paragraph in bold stays one, and is told',
    { body: p(r('The villages', bold)) + p(r('Half ', bold) + r('bold')) + p(r('x'.repeat(121), bold)) },
    `**The villages**\n\n**Half** bold\n\n**${'x'.repeat(121)}**`,
    [
      'paragraph 1 is bold throughout, and stays a paragraph; if it is a heading, write "## " for its stars: The villages',
    ],
  ],
  [
    'bold and italic in runs that Word has cut anywhere',
    {
      body: p(
        r('One ') +
          r('tw', bold) +
          r('o ', bold) +
          r('three', '<w:i/>') +
          r(' four', '<w:b w:val="0"/>') +
          r('²', '<w:vertAlign w:val="superscript"/>'),
      ),
    },
    'One **two** *three* four<sup>²</sup>',
  ],
  [
    'bold of a style, and of words of a complex script',
    {
      body: p(
        r('Plain ', '<w:bCs/>') +
          r('خبر', '<w:rtl/><w:bCs/>') +
          r(' ') +
          r('strong', '<w:rStyle w:val="Strong"/>'),
      ),
      styles: '<w:style w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
    },
    'Plain **خبر** **strong**',
  ],
  [
    'bold and italic by the letters: LibreOffice says of some only what holds for complex scripts',
    {
      body:
        p(r('গ্রামে ') + r('বারোটি কূপ, ১২।', '<w:bCs/>') + r(' আছে')) +
        p(r('A ') + r('well', '<w:bCs/><w:iCs/>') + r(' is')) +
        p(r('Well કૂવો, one', '<w:bCs/>')) +
        p(r('Well કૂવો', '<w:i/><w:iCs w:val="0"/>')) +
        p(r('น้ำ', '<w:iCs/>') + r(', ') + r('x', '<w:b/><w:bCs/>')),
    },
    'গ্রামে **বারোটি কূপ, ১২।** আছে\n\nA well is\n\nWell **કૂવો,** one\n\n*Well* કૂવો\n\n*น้ำ*, **x**',
  ],
  [
    'bold of complex letters from a program that knows no complex scripts',
    { body: p(r('الماء', '<w:b/>') + r(' كثير')) + p(r('પાણી', '<w:b/><w:bCs w:val="false"/>')) },
    '**الماء** كثير\n\nપાણી',
  ],
  [
    'all letters of a run that says it is of a complex script',
    { body: p(r('One', '<w:cs/><w:bCs/>') + r(' two', '<w:rtl/><w:b/><w:bCs w:val="0"/>')) },
    '**One** two',
  ],
  [
    "bold of a paragraph's style, which bold of a word's style takes back; not of a quotation's",
    {
      body:
        p(
          r('All ') + r('but', '<w:rStyle w:val="Strong"/>') + r(' one', '<w:b w:val="0"/>'),
          styled('Lead'),
        ) +
        p('Water is life.', styled('Quote')) +
        table(
          row(p('Kind', styled('Lead')), p('Count', styled('Lead'))),
          row(p('Wells', styled('Lead')), p('12')),
        ),
      styles:
        '<w:style w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>' +
        '<w:style w:styleId="Lead"><w:name w:val="Lead"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>' +
        '<w:style w:styleId="Quote"><w:name w:val="Quote"/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>',
    },
    '**All** but one\n\n> Water is life.\n\n| Kind | Count |\n| --- | --- |\n| **Wells** | 12 |',
  ],
  [
    'raised and lowered words, by name, by height and by style',
    {
      body: p(
        r('H') +
          r('2', '<w:position w:val="-2"/><w:sz w:val="19"/>') +
          r('O, x') +
          r('2', '<w:position w:val="8"/>') +
          r(', ') +
          r('৩', '<w:vertAlign w:val="subscript"/>') +
          r(' 1') +
          r('st', '<w:rStyle w:val="Up"/>') +
          r(' on', '<w:rStyle w:val="Up"/><w:vertAlign w:val="baseline"/>'),
      ),
      styles:
        '<w:style w:styleId="Up"><w:name w:val="Up"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    },
    'H<sub>2</sub>O, x<sup>2</sup>, <sub>৩</sub> 1<sup>st</sup> on',
  ],
  [
    'a large first letter',
    {
      body:
        p(r('T', '<w:position w:val="-9"/>'), '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('he village'),
    },
    'The village',
  ],
  [
    'signs in bold beside letters: no letter is written as a number',
    {
      body:
        p(r('কূপ হয়েছে।', bold) + r('শিশুরা খুশি।')) +
        p(r('গ্রামের ') + r('“নতুন কূপ”', bold) + r('টি বড়।')) +
        p(r('Neno', bold) + r('-', bold) + r('moja', '<w:i/>') + r('tu')) +
        p(r('a') + r(' ', bold) + r('b')) +
        p('import of pumps'),
    },
    '**কূপ হয়েছে।**শিশুরা খুশি।\n\nগ্রামের **“নতুন কূপ”**টি বড়।\n\n**Neno-**{/**/}*moja*tu\n\na b\n\n{/**/}import of pumps',
  ],
  [
    'words that are struck out or hidden are left out, underlining is not kept',
    {
      body: p(
        r('Now ') +
          r('twelve ', '<w:strike/>') +
          r('thirteen', '<w:u w:val="single"/>') +
          r(' check!', '<w:vanish/>'),
      ),
    },
    'Now thirteen',
    ['words underlined, which pages do for links alone, taken without: 1'],
    ['paragraph 1: twelve (struck out in the document)', 'paragraph 1: check! (hidden in the document)'],
  ],
  [
    'signs that are no letters',
    {
      body: p(
        `${r('a{b} &lt;x&gt; “q” 5\u00A0km ')}<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t><w:tab/><w:t>hy</w:t><w:softHyphen/><w:t>phen\u00ADs \u202Ax\u202C</w:t><w:br/><w:t>line</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
      ),
    },
    'a\\{b\\} \\<x> “q” 5\u00A0km non\u2011stop hyphens x<br/>line',
    [
      'soft hyphens, taken out: pages hyphenate by themselves: 2',
      'invisible characters that set the direction of text, taken out: 2',
    ],
    ['paragraph 1: U+F0FC (a character that only the font Wingdings has)'],
  ],
  [
    'lists in lists',
    {
      body: p('a', item(1)) + p('b', item(1, 1)) + p('c', item(1, 2)) + p('d', item(1)) + p('1', item(2, 1)),
    },
    '- a\n  - b\n    - c\n- d\n  1. 1',
  ],
  [
    'levels and beginnings of lists that Word never writes are told',
    {
      body: p('a', item(1, -2)) + p('b', item(1, 1e9)) + p('Between') + p('c', item(4)),
      numbering: `${twoLists}<w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="-7"/></w:lvlOverride></w:num>`,
    },
    '- a\n  - b\n\nBetween\n\n0. c',
    ['numbers that Word never writes, taken as the nearest that it does, or as none: 3'],
  ],
  [
    'a list counted in a way that JavaScript knows',
    {
      body: p('a', item(1)),
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="constructor"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    },
    '1. a',
  ],
  [
    'a table wider than any of Word, and more cells than a page can show',
    {
      body:
        table(row(...Array.from({ length: 64 }, () => p('a')))) +
        table(
          `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="63"/></w:tcPr>${p('b')}</w:tc></w:tr>`,
          '<w:tr/>'.repeat(1600),
        ),
    },
    `${'a\n\n'.repeat(64)}b`,
    [
      'table 1 has more than 63 columns: its words stand as paragraphs.',
      'table 2 is one too many: the tables of this document have more than 100000 cells. Its words stand as paragraphs.',
    ],
  ],
  [
    'a list that goes on counts on, another begins anew',
    { body: p('a', item(2)) + p('b', item(2)) + p('Between') + p('c', item(2)) + p('x', item(3)) },
    '1. a\n2. b\n\nBetween\n\n3. c\n\n1) x',
    ['paragraph 5: this list counts 1, 2, 3 here, and a, b, c in the document.'],
  ],
  [
    'numbers of headings',
    { body: p('Words') + p('One', styled('Heading1') + item(2)) + p('Two', item(0)) },
    'Words\n\n## One\n\nTwo',
    ['numbers that Word writes before headings, not taken: 1'],
  ],
  [
    'links, by relation and by field',
    {
      body:
        p(
          `${r('See ')}<w:hyperlink r:id="a" w:anchor="part">${r('the ')}${r('page', bold)}</w:hyperlink>.`.replace(
            '>.',
            `>${r('.')}`,
          ),
        ) +
        p(field(' HYPERLINK "mailto:a@example.org" ', r('Mail')) + r(' us')) +
        p(`<w:fldSimple w:instr="HYPERLINK https://example.org/">${r('Home')}</w:fldSimple>`) +
        p(field(' DATE \\@ "d" ', r('today'))),
      refers: { a: ['hyperlink', 'https://example.org/x'] },
    },
    'See [the **page**](https://example.org/x#part).\n\n[Mail](mailto:a@example.org) us\n\n[Home](https://example.org/)\n\ntoday',
  ],
  [
    'links that a text cannot have',
    {
      body:
        ['a', 'b', 'c', 'd']
          .map((id) => p(`<w:hyperlink r:id="${id}">${r(`words ${id}`)}</w:hyperlink>`))
          .join('') +
        p(`<w:hyperlink w:anchor="_Toc1">${r('inside')}</w:hyperlink>`) +
        p(field('HYPERLINK "vbscript:x"', r('field'))),
      refers: {
        a: ['hyperlink', 'javascript:alert(1)'],
        b: ['hyperlink', 'file:///C:/a.doc'],
        c: ['hyperlink', 'other.docx'],
        d: ['hyperlink', 'java\tscript:alert(1)'],
      },
    },
    'words a\n\nwords b\n\nwords c\n\nwords d\n\ninside\n\nfield',
    [
      'paragraph 1: the link to javascript:alert(1) was not taken. A link cannot begin with "javascript:".',
      'paragraph 2: the link to file:///C:/a.doc was not taken. A link cannot begin with "file:".',
      'paragraph 3: the link to other.docx was not taken. This link does not say where it leads.',
      'paragraph 4: the link to java script:alert(1) was not taken. This link does not say where it leads.',
      'paragraph 5: the link to #_Toc1 was not taken. It leads to a place in the document.',
      'paragraph 6: the link to vbscript:x was not taken. A link cannot begin with "vbscript:".',
    ],
  ],
  [
    'a table, its cells of several lines and columns',
    {
      body: table(
        row(p('Kind'), p('Count')),
        row(p('Wells|old') + p('new', item(1)), p('12')),
        row(p('Pumps')),
      ),
    },
    '| Kind | Count |\n| --- | --- |\n| Wells\\|old<br/>new | 12 |\n| Pumps |  |',
  ],
  [
    'a table with cells over several columns and rows',
    {
      body: table(
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Both')}</w:tc></w:tr>`,
        `<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('a')}</w:tc><w:tc>${p('b')}</w:tc></w:tr>`,
      ),
    },
    '| Both |  |\n| --- | --- |\n| a | b |',
    ['table 1 has cells over several columns or rows: their words stand in the first, the others are empty.'],
  ],
  [
    'a table that is a frame, and one in another',
    {
      body:
        table(row(p('Framed', styled('Heading1')) + p('Words'))) +
        table(row(p('a'), table(row(p('b'), p('c'))) + p('d')), row(p('e'), p('f'))),
    },
    '## Framed\n\nWords\n\n| a | b<br/>c<br/>d |\n| --- | --- |\n| e | f |',
    [
      'table 1 has one column: its words stand as paragraphs.',
      'table 3 stands in another, or in a note or text box: its words stand in lines.',
    ],
  ],
  [
    'quotations',
    { body: p('One', styled('Quote')) + p('Two', styled('IntenseQuote')) + p('Words') },
    '> One\n>\n> Two\n\nWords',
  ],
  [
    'notes stand after what refers to them, and no note without an end',
    {
      body: p(`${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r>`, item(1)) + p('b', item(1)),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('-')}</w:footnote><w:footnote w:id="2">${p(`${r('The ')}${r('note', bold)}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${p('goes on.')}</w:footnote><w:footnote w:id="3">${p('Left over.')}</w:footnote>`,
    },
    '- a\n- b\n\n<Note>The **note**<br/>goes on.</Note>',
    ['notes, each in a <Note> after what refers to it: 1'],
    ['the document: Left over. (a note that nothing refers to)'],
  ],
  [
    'a link in a note leads where the note says, not where the text has something of that name',
    {
      body: p(`${r('a')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:id="2">${p(`<w:hyperlink r:id="x">${r('here')}</w:hyperlink>`)}</w:footnote>`,
      refers: { x: ['hyperlink', 'https://example.org/of-the-text'] },
      files: {
        'word/_rels/footnotes.xml.rels':
          '<Relationships><Relationship Id="x" Type="x/hyperlink" Target="https://example.org/of-the-note" TargetMode="External"/></Relationships>',
      },
    },
    'a\n\n<Note>[here](https://example.org/of-the-note)</Note>',
    ['notes, each in a <Note> after what refers to it: 1'],
  ],
  [
    'a note of a note stands after it',
    {
      body: p(`${r('a')}<w:r><w:footnoteReference w:id="1"/></w:r>`) + p('b'),
      footnotes: `<w:footnote w:id="1">${p(`${r('One')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${p('goes on.')}</w:footnote><w:footnote w:id="2">${p('Two')}</w:footnote>`,
    },
    'a\n\n<Note>One<br/>goes on.</Note>\n\n<Note>Two</Note>\n\nb',
    ['notes, each in a <Note> after what refers to it: 2'],
  ],
  [
    'tracked changes count as accepted',
    {
      body:
        p(
          `${r('Kept ')}<w:ins w:author="A">${r('new ')}</w:ins><w:del w:author="A"><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom>${r('moved')}</w:moveFrom>`,
        ) +
        p('first ', '<w:rPr><w:del w:author="A"/></w:rPr>') +
        p('second') +
        table(
          row(p('a'), p('b')),
          `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('x')}</w:tc><w:tc>${p('y')}</w:tc></w:tr>`,
        ),
    },
    'Kept new\n\nfirst second\n\n| a | b |\n| --- | --- |',
    ['tracked changes that put words in, taken as accepted: 1'],
    [
      'paragraph 1: old (deleted in a tracked change)',
      'paragraph 1: moved (moved elsewhere in a tracked change)',
      'table 1: x y (deleted in a tracked change)',
    ],
  ],
  [
    'comments, headers and footers, contents and prompts are told',
    {
      body:
        p('Contents', styled('TOCHeading')) +
        p('One … 1', styled('TOC1')) +
        p(`${r('Words')}<w:r><w:commentReference w:id="5"/></w:r>`) +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here')}</w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtContent>${p('In a form')}</w:sdtContent></w:sdt>`,
      comments: `<w:comment w:id="5" w:author="Amina">${p('Is this right?')}</w:comment>`,
      header: p('The Bulletin'),
      footer: p('Page 1'),
      chart: '<c:chart><c:title><a:t>Wells by year</a:t></c:title></c:chart>',
    },
    'Words\n\nIn a form',
    [],
    [
      'paragraph 1: Contents (a line of the table of contents)',
      'paragraph 2: One … 1 (a line of the table of contents)',
      'after paragraph 3: Click here (the prompt of a form)',
      'paragraph 3: Is this right? (a comment by Amina)',
      'the document: The Bulletin (at the top of its pages)',
      'the document: Page 1 (at the foot of its pages)',
      'the document: Wells by year (in a chart)',
    ],
  ],
  [
    'text boxes once, though they are there for newer and older programs',
    {
      body:
        p(
          `${r('Before')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ) + p('After'),
    },
    'Before\n\nIn the box\n\nAfter',
    ['paragraph 1: the words of a text box stand after it.'],
  ],
  [
    'pictures that are not taken are told by their file and their words',
    {
      body:
        p('Words') +
        p(
          `<w:r>${picture('none', 'Children at a well')}</w:r><w:r>${picture('outside', '')}</w:r><w:r>${picture('cut', '', '<a:srcRect l="12000"/>')}</w:r><w:r>${picture('emf', 'A drawing')}</w:r>`,
        ),
      refers: {
        none: ['image', 'media/image1.jpeg'],
        outside: ['hyperlink', 'https://example.org/tracker.png'],
        cut: ['image', 'media/image2.png'],
        emf: ['image', 'media/image3.emf'],
      },
      files: { 'word/media/image2.png': png, 'word/media/image3.emf': 'EMF' },
    },
    'Words',
    [],
    [
      'after paragraph 1: image1.jpeg: Children at a well (a picture whose file is not in the document, or is too large; save it from the document, and put it in by hand)',
      'after paragraph 1: tracker.png (a picture that is not in the document but elsewhere; put it in by hand)',
      'after paragraph 1: image2.png (a picture of which the document shows a part; cut the rest off in a picture program, and put it in by hand)',
      'after paragraph 1: image3.emf: A drawing (a picture of a kind that pages cannot show; save it as PNG or JPEG, and put it in by hand)',
    ],
  ],
  [
    'formulas and whatever is not known keep their words',
    {
      body: p(
        `<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath><w:newer><w:smartTag>${r(' in a tag')}</w:smartTag></w:newer>`,
      ),
    },
    'x=2 in a tag',
    ['paragraph 1: a formula is taken as plain characters: x=2'],
  ],
  [
    'programs and embedded documents',
    { body: `${p('Words')}<w:altChunk r:id="x"/>`, files: { 'word/vbaProject.bin': new Uint8Array([1]) } },
    'Words',
    [
      'A file that is embedded in the document as a whole was not read: open it by itself.',
      'The document holds a program (macros), which was not read.',
    ],
  ],
];
for (const [name, parts, text, remarks = [], outside = []] of cases)
  test(`a document: ${name}`, () => {
    expect(taken(parts)).toEqual({ text, remarks, outside });
  });

test('pictures stand after what they hang on, with their words and captions, whoever wrote them', () => {
  const show = (id: string, words = '') => `<w:r>${picture(id, words)}</w:r>`;
  const { parts } = readDocx(
    makeDocx({
      numbering: twoLists,
      styles:
        '<w:style w:styleId="Caption"><w:name w:val="caption"/></w:style><w:style w:styleId="Illustration"><w:name w:val="Illustration"/><w:basedOn w:val="Caption"/></w:style>',
      body:
        p(show('a', 'Children&#xA;at a well')) +
        p('Photograph: Amina', styled('Caption')) +
        p(r('One ') + show('a', 'IMG_0412.jpg') + r('two')) +
        p(show('a') + r('Illustration 1: A well'), styled('Illustration')) +
        p('A caption of nothing', styled('Caption')) +
        p(show('a') + r('An item'), item(1)) +
        p('Another', item(1)) +
        table(row(p(show('a')), p('Kind')), row(p('x'), p(show('a') + r('y')))) +
        table(row(p(show('a')), p(show('a')))) +
        p(`${r('Noted')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        p('<w:r><w:pict><v:shape alt="An old one"><v:imagedata r:id="a"/></v:shape></w:pict></w:r>'),
      footnotes: `<w:footnote w:id="2">${p(r('A note') + show('n'))}</w:footnote>`,
      refers: { a: ['image', 'media/image1.png'] },
      files: {
        'word/media/image1.png': png,
        'word/_rels/footnotes.xml.rels':
          '<Relationships><Relationship Id="n" Type="x/image" Target="media/image1.png"/></Relationships>',
      },
    }),
  );
  const shown = parts.map(({ picture: each, text }) =>
    each === undefined ? text : [each.name, each.alt, each.caption ?? null, each.bytes.length],
  );
  const plain = ['image1.png', '', null, png.length];
  expect(shown).toEqual([
    ['image1.png', 'Children at a well', 'Photograph: Amina', png.length],
    'One two',
    plain,
    ['image1.png', '', 'Illustration 1: A well', png.length],
    'A caption of nothing',
    'An item Another',
    plain,
    'Kind x y',
    ...[plain, plain, plain, plain],
    'Noted',
    'A note',
    plain,
    ['image1.png', 'An old one', null, png.length],
  ]);
});

function refusal(bytes: Buffer): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  return 'taken';
}

const oldWord = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const saveAsDocx = 'Open it where it was written, save it as "Word Document (.docx)", and import that.';
const saveAgain = 'Open it in Word, save it again, and import that.';
const tooLarge =
  'This document would unpack to more than 30 MB of text, or to more than 5000 files. | Take the text alone into a new document, and import that.';
const archive = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
const withDocument = (xml: string | Uint8Array) =>
  makeDocx({ body: '', files: { 'word/document.xml': xml } });

/** Says of a file in an archive that it is smaller than it is. */
function withSize(docx: Buffer, name: string, size: number): Buffer {
  const entry = docx.lastIndexOf(name) - 46;
  docx.writeUInt32LE(size, entry + 24);
  return docx;
}

const refusals: [name: string, bytes: () => Buffer, message: string][] = [
  [
    'nothing',
    () => Buffer.alloc(0),
    'This is no .docx. | Look whether it opens in Word; if not, ask for it again.',
  ],
  [
    'an old .doc',
    () => Buffer.concat([oldWord, Buffer.alloc(600)]),
    `This is a document of an older Word (.doc). | ${saveAsDocx}`,
  ],
  [
    'an encrypted document',
    () => Buffer.concat([oldWord, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
    'This document is encrypted with a password. | Open it in Word, save it without the password, and import that.',
  ],
  ['RTF', () => Buffer.from('{\\rtf1 words}'), `This is an RTF file, and no .docx. | ${saveAsDocx}`],
  ['a PDF', () => Buffer.from('%PDF-1.7'), `This is a PDF file, and no .docx. | ${saveAsDocx}`],
  [
    'a page of HTML',
    () => Buffer.from('\uFEFF\n<html>'),
    `This is a file in HTML or XML, and no .docx. | ${saveAsDocx}`,
  ],
  [
    'an .odt',
    () => archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    'This is a document of OpenOffice or LibreOffice (.odt), and no .docx. | Save it as "Word Document (.docx)", and import that.',
  ],
  [
    'an archive',
    () => archive({ 'a.txt': 'words' }),
    'This is an archive, and no .docx. | Save it as "Word Document (.docx)", and import that.',
  ],
  [
    'a spreadsheet',
    () => makeDocx({ body: '', files: { 'word/document.xml': '<workbook/>' } }),
    'This is no text document of Word. | Save the text as "Word Document (.docx)", and import that.',
  ],
  [
    'half a document',
    () => makeDocx({ body: p('Words') }).subarray(0, 700),
    `This document is damaged: it cannot be unpacked. | ${saveAgain}`,
  ],
  [
    'a document without words',
    () => makeDocx({ body: p('') + p(`<w:r>${picture('i', 'A page')}</w:r>`) }),
    'This document holds no words. | Look whether they are in a picture; if so, ask for them as text.',
  ],
  ['a zip bomb', () => withDocument(new Uint8Array(40_000_000)), tooLarge],
  [
    'many small bombs',
    () =>
      makeDocx({
        body: '',
        files: Object.fromEntries(
          Array.from({ length: 9 }, (_, i) => [`word/${String(i)}.xml`, new Uint8Array(4_000_000)]),
        ),
      }),
    tooLarge,
  ],
  [
    'thousands of files',
    () =>
      makeDocx({
        body: '',
        files: Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${String(i)}.bin`, ''])),
      }),
    tooLarge,
  ],
  [
    'a bomb that says it is small',
    () =>
      withSize(
        withDocument(`<w:document xmlns:w="w">${' '.repeat(40_000_000)}</w:document>`),
        'word/document.xml',
        500,
      ),
    `The part word/document.xml of this document cannot be read. Line 1: this is not valid XML (unclosed tag: w:document). | ${saveAgain}`,
  ],
  [
    'an external entity',
    () =>
      withDocument(
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body>&a;</w:body></w:document>',
      ),
    `The part word/document.xml of this document cannot be read. Line 1: a document type (<!DOCTYPE …>) is not taken. | ${saveAgain}`,
  ],
  [
    'elements a thousand deep',
    () =>
      withDocument(
        `<w:document xmlns:w="w"><w:body>${'<w:x>'.repeat(1000)}${'</w:x>'.repeat(1000)}</w:body></w:document>`,
      ),
    `The part word/document.xml of this document cannot be read. Line 1: more than 100 elements stand in one another. | ${saveAgain}`,
  ],
  [
    'words in no encoding',
    () => withDocument(new Uint8Array([0x3c, 0x78, 0x3e, 0xff, 0xfe, 0xfd])),
    `The part word/document.xml of this document cannot be read. It is not in UTF-8. | ${saveAgain}`,
  ],
];
for (const [name, bytes, message] of refusals)
  test(`no document: ${name}`, () => {
    expect(refusal(bytes())).toBe(message);
  });
