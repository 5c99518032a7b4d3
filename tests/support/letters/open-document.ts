import { onePixel, type LetterWords } from './words.ts';

const namespaces = [
  'office',
  'style',
  'text',
  'table',
  'drawing',
  ['fo', 'xsl-fo-compatible'],
  ['svg', 'svg-compatible'],
]
  .map((each) => (typeof each === 'string' ? [each === 'drawing' ? 'draw' : each, each] : each))
  .map(([prefix = '', name = '']) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

const textStyle = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
const paragraphStyle = (name: string, rest = '') =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard" ${rest}/>`;

/**
 * Writes a letter in LibreOffice's own format. LibreOffice itself saved those in `libreoffice/` for Word:
 * `node tests/support/letters/write.ts <folder>`, and there `soffice --headless --convert-to docx *.fodt`.
 * @param words the words of the letter
 * @returns a flat OpenDocument text
 */
export function openDocument(words: LetterWords): string {
  const [plain, strong, and, italic, end] = words.opening;
  const [before, joined, after] = words.joined;
  const [deleted, inserted, rest] = words.changed;
  const [first, second, third] = words.raised;
  const [item, below, other] = words.items;
  // As its keyboard commands mark words: what they are of a complex script for that alone.
  const isSimple = words.locale === 'en';
  const bold = isSimple ? 'fo:font-weight="bold"' : 'style:font-weight-complex="bold"';
  const slanted = isSimple ? 'fo:font-style="italic"' : 'style:font-style-complex="italic"';
  const change =
    '<office:change-info><dc:creator>Amina</dc:creator><dc:date>2026-03-01T10:00:00</dc:date></office:change-info>';
  const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;
  const para = (inner: string, name = 'P') => `<text:p text:style-name="${name}">${inner}</text:p>`;
  const rows = words.rows.map(
    (cells) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell>${para(cell)}</table:table-cell>`).join('')}</table:table-row>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:style style:name="Standard" style:family="paragraph"/>${paragraphStyle('Title')}${paragraphStyle('Heading_20_1', 'style:display-name="Heading 1" style:default-outline-level="1"')}${paragraphStyle('Caption')}<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/></office:styles>
<office:automatic-styles>
<style:style style:name="P" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties style:writing-mode="${words.isRtl ? 'rl-tb' : 'lr-tb'}"/></style:style>
${textStyle('B', bold)}${textStyle('I', slanted)}${textStyle('Sub', 'style:text-position="sub 58%"')}${textStyle('Sup', 'style:text-position="super 58%"')}
<style:style style:name="G" style:family="graphic"/>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>
</office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="in"><text:insertion>${change}</text:insertion></text:changed-region><text:changed-region text:id="out"><text:deletion>${change}${para(deleted)}</text:deletion></text:changed-region></text:tracked-changes>
${para(words.title, 'Title')}
${para(`${plain}${span('B', strong)}${and}${span('I', italic)}${end}<text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${para(words.note)}</text:note-body></text:note>`)}
${para(`${before}${span('B', joined)}${after}`)}
${para(`<text:change text:change-id="out"/><text:change-start text:change-id="in"/>${inserted}<text:change-end text:change-id="in"/>${rest}`)}
${para(`${first}${span('Sub', '2')}${second}${span('Sup', '2')}${third}`)}
<text:h text:style-name="Heading_20_1" text:outline-level="1">${words.heading}</text:h>
<text:list text:style-name="L"><text:list-item>${para(item)}<text:list><text:list-item>${para(below)}</text:list-item></text:list></text:list-item><text:list-item>${para(other)}</text:list-item></text:list>
<table:table><table:table-column table:number-columns-repeated="2"/>${rows.join('')}</table:table>
${para(`<draw:frame draw:style-name="G" draw:name="Image1" text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:image><office:binary-data>${onePixel.toString('base64')}</office:binary-data></draw:image><svg:desc>${words.alt}</svg:desc></draw:frame>`)}
${para(words.caption, 'Illustration')}
</office:text></office:body></office:document>
`;
}
