import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { outcomeOf } from './docx-outcome.ts';
import { item, makeDocx, p, r, styled } from './docx.ts';
import { attributesIn, hostileNumbers, withValue } from './hostile-numbers.ts';

const run = (inner: string) => `<w:r>${inner}</w:r>`;
const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const level = (depth: number, inner: string) =>
  `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/>${inner}</w:lvl>`;

/** A document that holds every element and attribute that is read. */
const everything = makeDocx({
  body: [
    p('Title', styled('Title')),
    p('Heading', styled('Mine')),
    p('Another', '<w:outlineLvl w:val="1"/>'),
    p('One', item(1)),
    p('Two', item(1, 1)),
    p('Three', styled('List')),
    p('Four', item(2)),
    p('Five', item(3)),
    p(
      r('x', '<w:rStyle w:val="Run"/><w:vertAlign w:val="superscript"/><w:u w:val="single"/>') +
        r('خبر', '<w:rtl w:val="1"/><w:cs w:val="1"/><w:bCs w:val="1"/><w:iCs w:val="1"/>') +
        r(
          'y',
          '<w:b w:val="1"/><w:i w:val="1"/><w:vanish w:val="0"/><w:strike w:val="0"/><w:dstrike w:val="0"/>',
        ) +
        r('z', '<w:position w:val="8"/>') +
        run('<w:br w:type="textWrapping"/><w:sym w:font="Wingdings" w:char="F0FC"/>') +
        run('<w:footnoteReference w:id="2"/><w:endnoteReference w:id="3"/><w:commentReference w:id="4"/>'),
    ),
    p(`<w:hyperlink r:id="page" w:anchor="part">${r('link')}</w:hyperlink>`),
    p(`<w:fldSimple w:instr="HYPERLINK https://example.org/">${r('field')}</w:fldSimple>`),
    p(
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>HYPERLINK "https://example.org/"</w:instrText>')}` +
        `${run('<w:fldChar w:fldCharType="separate"/>')}${r('shown')}${run('<w:fldChar w:fldCharType="end"/>')}`,
    ),
    p(
      run(
        '<w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" title="t" descr="d"/><pic:cNvPr id="1" name="n" descr="e"/><a:blip r:embed="picture" r:link="picture"/><a:srcRect l="0" t="0"/></wp:inline></w:drawing>' +
          '<w:pict><v:shape alt="a"><v:imagedata r:id="picture" cropleft="0"/></v:shape></w:pict>',
      ),
    ),
    `<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr><w:tr>${cell('c', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')}</w:tr></w:tbl>`,
    `<w:sdt><w:sdtPr><w:showingPlcHdr w:val="1"/></w:sdtPr><w:sdtContent>${p('Prompt')}</w:sdtContent></w:sdt>`,
    p('L', '<w:framePr w:dropCap="drop"/>'),
    p('ast'),
  ].join(''),
  styles:
    '<w:style w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
    '<w:style w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="Base"/></w:style>' +
    '<w:style w:styleId="Run"><w:name w:val="Run"/><w:rPr><w:b w:val="1"/></w:rPr></w:style>' +
    '<w:style w:styleId="List"><w:name w:val="List"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  numbering:
    `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Linked"/>${level(0, '<w:numFmt w:val="decimal"/>')}${level(1, '<w:numFmt w:val="bullet"/>')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Linked"/></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
    `<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>${level(0, '<w:numFmt w:val="lowerLetter"/>')}</w:lvlOverride></w:num>`,
  footnotes: `<w:footnote w:id="2" w:type="normal">${p('Note')}</w:footnote>`,
  comments: `<w:comment w:id="4" w:author="Amina">${p('Comment')}</w:comment>`,
  refers: { page: ['hyperlink', 'https://example.org/x'], picture: ['image', 'media/image1.png'] },
});

const files = unzipSync(everything);

/** The values of attributes in that document, by file. */
export const placesByFile = Object.entries(files).map(([file, bytes]) => {
  const text = strFromU8(bytes);
  return { file, text, places: attributesIn(text) };
});

/** That document with each hostile number as the value of each of its attributes. */
export const cases: Readonly<Record<string, () => string>> = Object.fromEntries(
  placesByFile.flatMap(({ file, text, places }) =>
    places.flatMap((place) =>
      hostileNumbers.map((value) => [
        `${file}: ${place.name} at ${String(place.start)} = ${value.slice(0, 30)}`,
        () =>
          outcomeOf(
            Buffer.from(zipSync({ ...files, [file]: strToU8(withValue(text, place, value)) }, { level: 0 })),
          ),
      ]),
    ),
  ),
);
