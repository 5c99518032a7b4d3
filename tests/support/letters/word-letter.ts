import { makeDocx } from '../docx.ts';
import { onePixel, type LetterWords } from './words.ts';

/** Fonts and languages by the kind of script, as Word writes them beside what was marked by hand. */
const hints = {
  simple: { marks: '', lang: '<w:lang w:val="en-GB"/>' },
  complex: {
    marks: '<w:cs/>',
    lang: '<w:lang w:bidi="bn-IN"/>',
  },
  rtl: { marks: '<w:rtl/>', lang: '<w:lang w:bidi="ar-SA"/>' },
} as const;

/**
 * Makes a letter as Word 365 saves it: words cut where they were changed, marks for both kinds of script, what its
 * spelling checker thinks, tracked changes, and a picture with its caption.
 * @param words the words of the letter
 * @returns the document
 */
export function wordLetter(words: LetterWords): Buffer {
  const kind = words.isRtl ? hints.rtl : words.locale === 'en' ? hints.simple : hints.complex;
  const properties = (marks: string) =>
    `<w:rPr><w:rFonts w:hint="cs"/>${marks}${kind.marks}${kind.lang}</w:rPr>`;
  const run = (text: string, marks = '') =>
    `<w:r w:rsidR="00A10B2C" w:rsidRPr="00C93A71">${properties(marks)}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  const para = (inner: string, style = '') =>
    `<w:p w14:paraId="3F2A11C0" w14:textId="77777777" w:rsidR="00A10B2C" w:rsidRDefault="00A10B2C"><w:pPr>${
      style === '' ? '' : `<w:pStyle w:val="${style}"/>`
    }${words.isRtl ? '<w:bidi/>' : ''}${properties('')}</w:pPr>${inner}</w:p>`;
  const listed = (text: string, depth: number) =>
    para(run(text), 'ListParagraph').replace(
      '<w:pStyle w:val="ListParagraph"/>',
      `$&<w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="1"/></w:numPr>`,
    );
  const bold = '<w:b/><w:bCs/>';
  const [plain, strong, and, italic, end] = words.opening;
  const [half, otherHalf] = [strong.slice(0, 3), strong.slice(3)];
  const [before, joined, after] = words.joined;
  const [deleted, inserted, rest] = words.changed;
  const [first, second, third] = words.raised;
  const change = 'w:id="7" w:author="Amina" w:date="2026-03-01T10:00:00Z"';
  const cell = (text: string, marks: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="4508" w:type="dxa"/></w:tcPr>${para(run(text, marks))}</w:tc>`;
  const rows = words.rows.map(
    (cells, index) =>
      `<w:tr w:rsidR="00A10B2C" w14:paraId="1D5E7F20">${cells.map((text) => cell(text, index === 0 ? bold : '')).join('')}</w:tr>`,
  );
  const body = [
    para(`<w:bookmarkStart w:id="0" w:name="_Hlk1"/>${run(words.title)}<w:bookmarkEnd w:id="0"/>`, 'Title'),
    para(
      `${run(plain)}<w:proofErr w:type="spellStart"/>${run(half, bold)}${run(otherHalf, bold)}<w:proofErr w:type="spellEnd"/>${run(and)}<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">${run(italic, '<w:i/><w:iCs/>')}</w:smartTag>${run(end)}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r>`,
    ),
    para(`${run(before)}${run(joined, bold)}${run(after)}`),
    para(
      `<w:del ${change}><w:r w:rsidDel="00B1"><w:rPr>${kind.marks}</w:rPr><w:delText>${deleted}</w:delText></w:r></w:del><w:ins ${change}>${run(inserted)}</w:ins>${run(rest)}`,
    ),
    para(
      `${run(first)}${run('2', '<w:vertAlign w:val="subscript"/>')}${run(second)}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(third)}`,
    ),
    para(`<w:r><w:lastRenderedPageBreak/></w:r>${run(words.heading)}`, 'Heading1'),
    ...words.items.map((text, index) => listed(text, index === 1 ? 1 : 0)),
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="4508"/><w:gridCol w:w="4508"/></w:tblGrid>${rows.join('')}</w:tbl>`,
    para(''),
    para(`<w:r><w:rPr><w:noProof/></w:rPr>${drawing(words.alt)}</w:r>`).replace(
      '<w:pPr>',
      '<w:pPr><w:keepNext/>',
    ),
    para(run(words.caption), 'Caption'),
  ].join('');
  return makeDocx({
    body,
    styles,
    numbering,
    footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${para(
      `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(` ${words.note}`)}`,
      'FootnoteText',
    )}</w:footnote>`,
    refers: { rId8: ['image', 'media/image1.png'] },
    files: { 'word/media/image1.png': onePixel },
  });
}

function drawing(alt: string): string {
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2743200" cy="2057400"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="1" name="Picture 1" descr="${alt}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="IMG_0412.jpg" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId8"><a:extLst><a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/></a:extLst></a:blip><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2743200" cy="2057400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

const style = (id: string, name: string, rest = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${rest}</w:style>`;

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  style('Title', 'Title'),
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('ListParagraph', 'List Paragraph'),
  style('Caption', 'caption', '<w:rPr><w:i/><w:iCs/></w:rPr>'),
  style('FootnoteText', 'footnote text'),
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join('');

const level = (depth: number) =>
  `<w:lvl w:ilvl="${String(depth)}" w:tplc="08090001"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl>`;
const numbering = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${level(0)}${level(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
