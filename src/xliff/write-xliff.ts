import { dataIds, toCodes } from './inline-codes.ts';
import { marksOf } from './marks.ts';
import { tidyInline } from '../mdx/tidy-inline.ts';
import type { Unit, UnitFile } from './unit.ts';
import { escapeXml } from '../reading/xml-tree.ts';

/**
 * Writes a bulletin and its translation as XLIFF 2.1: a unit for each passage.
 * @param file the bulletin
 * @returns the text of the file
 */
export function writeXliff({ slug, sourceLocale, locale, file, units }: UnitFile): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${sourceLocale}" trgLang="${locale}">
  <file id="${slug}" original="${escapeXml(file)}">
${units.map((unit) => writeUnit(unit)).join('')}  </file>
</xliff>
`;
}

function writeUnit({ id, state, source, target, notes }: Unit): string {
  const known = marksOf(tidyInline(source));
  const from = toCodes(source);
  const to = target && toCodes(target, known);
  const added = (to?.marks ?? []).filter((mark) => known.every((other) => other.id !== mark.id));
  const data = [...known, ...added].flatMap(({ id: name, start, end }) => {
    const ids = dataIds(name);
    return [dataLine(ids.start, start), ...(end === undefined ? [] : [dataLine(ids.end, end)])];
  });
  return [
    `    <unit id="${escapeXml(id)}">`,
    ...(notes.length === 0
      ? []
      : [
          '      <notes>',
          ...notes.map((note) => `        <note>${escapeXml(note)}</note>`),
          '      </notes>',
        ]),
    ...(data.length === 0 ? [] : ['      <originalData>', ...data, '      </originalData>']),
    `      <segment state="${state}">`,
    `        <source xml:space="preserve">${from.xml}</source>`,
    ...(to === undefined ? [] : [`        <target xml:space="preserve">${to.xml}</target>`]),
    '      </segment>',
    '    </unit>',
    '',
  ].join('\n');
}

function dataLine(id: string, signs: string): string {
  return `        <data id="${id}" xml:space="preserve">${escapeXml(signs)}</data>`;
}
