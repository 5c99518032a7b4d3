import { outcomeOf } from './docx-outcome.ts';
import { item, makeDocx, p, r, styled, twoLists, type DocxParts } from './docx.ts';

const times = (count: number, make: (index: string, next: string) => string) =>
  Array.from({ length: count }, (_, index) => make(String(index), String(index + 1))).join('');
const within = (depth: number, start: string, inner: string, end: string) =>
  start.repeat(depth) + inner + end.repeat(depth);
const cell = (inner = '<w:p/>', properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
const row = (cells: string) => `<w:tr>${cells}</w:tr>`;
const noteAt = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const style = (id: string, base: string) =>
  `<w:style w:styleId="s${id}"><w:name w:val="S"/><w:basedOn w:val="s${base}"/></w:style>`;
const list = (id: string, inner: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const sign = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const words = p('Words');

/** Documents whose shape was made to cost time, memory or a stack. */
const shapes: Readonly<Record<string, DocxParts>> = {
  'a level below zero': { numbering: twoLists, body: p('a', item(1, -2)) },
  'styles that are based on one another': {
    body: p('Words', styled('s0')),
    styles: style('0', '1') + style('1', '2') + style('2', '0'),
  },
  'a long chain of styles': {
    body: times(300, (index) => p('Words', styled(`s${index}`))),
    styles: times(10_000, style),
  },
  'lists whose shapes stand for one another': {
    body: p('a', item(1)),
    numbering:
      list('1', '<w:styleLink w:val="a"/><w:numStyleLink w:val="b"/>') +
      list('2', '<w:styleLink w:val="b"/><w:numStyleLink w:val="a"/>'),
  },
  'many lists and many items': {
    body: times(6000, (index) => p('a', item(Number(index)))),
    numbering: times(6000, (index) => list(index, '<w:lvl w:ilvl="0"/>')),
  },
  'a chain of notes': {
    body: p(r('Words') + noteAt('0')),
    footnotes: times(
      5000,
      (id, next) => `<w:footnote w:id="${id}">${p(r('Note') + noteAt(next))}</w:footnote>`,
    ),
  },
  'fields without an end': { body: p((sign('begin') + r('a')).repeat(10_000)) },
  'a field that is shown again and again': {
    body: p(
      `${sign('begin')}<w:r><w:instrText>HYPERLINK "${'a'.repeat(1_000_000)}</w:instrText></w:r>${sign('separate').repeat(20_000)}${r('Words')}`,
    ),
  },
  'lines without words': {
    body: p(`<w:r>${'<w:br/>'.repeat(15_000)}</w:r>${r('Words')}<w:r>${'<w:br/>'.repeat(15_000)}</w:r>`),
  },
  'words in many runs': { body: p(r('word '.repeat(15)).repeat(15_000)) },
  'a wide table and a long one': {
    body: `<w:tbl>${row(cell(words) + cell().repeat(10_000))}${row(cell()).repeat(8000)}</w:tbl>`,
  },
  'rows without end': {
    body: `<w:tbl>${row(cell(words, '<w:gridSpan w:val="63"/>'))}${'<w:tr/>'.repeat(150_000)}</w:tbl>`,
  },
  'tables in one another': {
    body: within(30, '<w:tbl><w:tr><w:tc>', words.repeat(1000), '</w:tc></w:tr></w:tbl>'),
  },
  'text boxes in one another': {
    body: within(30, '<w:p><w:r><w:txbxContent>', words.repeat(1000), '</w:txbxContent></w:r></w:p>'),
  },
  'pictures in one another': {
    body: p(
      `${r('Words')}<w:r>${within(80, '<w:pict>', '<a:blip r:embed="x"/>'.repeat(30_000), '</w:pict>')}</w:r>`,
    ),
  },
  'one header for thousands of pages': {
    body: words,
    refers: Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [`r${String(index)}`, ['header', 'header.xml']] as const),
    ),
    files: { 'word/header.xml': `<w:hdr xmlns:w="w">${p('Words '.repeat(200_000))}</w:hdr>` },
  },
  'a document that is its own part': {
    body: words,
    refers: {
      a: ['styles', 'document.xml'],
      b: ['numbering', 'document.xml'],
      c: ['footnotes', 'document.xml'],
      d: ['header', 'document.xml'],
    },
  },
  'parts with names that JavaScript knows': {
    body: words,
    refers: {
      a: ['styles', '/constructor'],
      b: ['numbering', '/__proto__'],
      c: ['header', '/toString'],
    },
  },
};

export const cases: Readonly<Record<string, () => string>> = Object.fromEntries(
  Object.entries(shapes).map(([name, parts]) => [name, () => outcomeOf(makeDocx(parts))]),
);
