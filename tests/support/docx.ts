import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageKinds = 'http://schemas.openxmlformats.org/package/2006';
const namespaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  `r="${office}"`,
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'v="urn:schemas-microsoft-com:vml"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
]
  .map((each) => `xmlns:${each}`)
  .join(' ');

/** What a document is made of, each as the XML inside its part. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly chart?: string;
  /** Addresses and files that the text refers to, by id: `[kind, target]`. */
  readonly refers?: Readonly<Record<string, readonly [kind: string, target: string]>>;
  /** Files to put in beside them, or in their place. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The root element of each part. */
const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  comments: 'w:comments',
  header: 'w:hdr',
  footer: 'w:ftr',
  chart: 'c:chartSpace',
} as const;

/**
 * Makes a document as Word does: a zip of parts that refer to one another.
 * @param parts what it is made of
 * @returns the bytes of the .docx
 */
export function makeDocx(parts: DocxParts): Buffer {
  const names = (Object.keys(roots) as (keyof typeof roots)[]).filter((name) => parts[name] !== undefined);
  const own = names.map((name) => relation(`part-${name}`, name, `${name}.xml`, false));
  const refers = Object.entries(parts.refers ?? {}).map(([id, [kind, target]]) =>
    relation(id, kind, target, kind === 'hyperlink'),
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${packageKinds}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('main', 'officeDocument', 'word/document.xml', false)),
    'word/document.xml': xml('w:document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relations([...own, ...refers].join('')),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, xml(roots[name], parts[name] ?? '')])),
    ...parts.files,
  };
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>));
}

/**
 * @param words words of a run, or XML that stands in a paragraph
 * @param properties XML of the paragraph's properties
 * @returns a paragraph
 */
export function p(words: string, properties = ''): string {
  const inner = words.startsWith('<') ? words : r(words);
  return `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
}

/**
 * @param words the words
 * @param properties XML of the run's properties
 * @returns a run
 */
export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/**
 * @param id id of a paragraph's style
 * @returns the property that names it
 */
export function styled(id: string): string {
  return `<w:pStyle w:val="${id}"/>`;
}

/**
 * @param id id of a list
 * @param depth depth in it, from 0
 * @returns the property that makes an item of a paragraph
 */
export function item(id: number, depth = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
}

/** A bulleted list, 1, and a numbered one, 2. */
export const twoLists = [
  [1, 'bullet'],
  [2, 'decimal'],
  [3, 'lowerLetter'],
]
  .map(([id, format]) => {
    const levels = [0, 1, 2].map(
      (depth) =>
        `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="${String(format)}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${String(id)}">${levels.join('')}</w:abstractNum>`;
  })
  .concat(
    [1, 2, 3].map((id) => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(id)}"/></w:num>`),
  )
  .join('');

function xml(root: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${namespaces}>${inner}</${root}>`;
}

function relations(inner: string): string {
  return `<Relationships xmlns="${packageKinds}/relationships">${inner}</Relationships>`;
}

function relation(id: string, kind: string, target: string, isOutside: boolean): string {
  const mode = isOutside ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`;
}
