import { escapeMarkup } from '../../../read/words/markup.ts';
import type { Code, Look } from './code.ts';
import { codedUnit } from './to-codes.ts';
import { ourNotes, type Unit, type UnitFile } from './unit.ts';

/**
 * Writes a bulletin and its translation as XLIFF 2.1: a unit for each passage.
 * @param file the bulletin
 * @returns the text of the file
 */
export function writeXliff2({ slug, sourceLocale, locale, file, units }: UnitFile): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="${sourceLocale}" trgLang="${locale}">
  <file id="${slug}" original="${escapeMarkup(file)}">
${units.map(writeUnit).join('')}  </file>
</xliff>
`;
}

function writeUnit(unit: Unit): string {
  const { id, state, notes } = unit;
  const { source, target, marks } = codedUnit(unit);
  const data = marks.flatMap(({ id: name, start, end }) => {
    const ids = dataIds(name);
    return [dataLine(ids.start, start), ...(end === undefined ? [] : [dataLine(ids.end, end)])];
  });
  return [
    `    <unit id="${escapeMarkup(id)}">`,
    ...(notes.length === 0
      ? []
      : ['      <notes>', ...notes.map((note) => `        ${noteElement(note)}`), '      </notes>']),
    ...(data.length === 0 ? [] : ['      <originalData>', ...data, '      </originalData>']),
    `      <segment state="${state}">`,
    `        <source xml:space="preserve">${wordsOf(source)}</source>`,
    ...(target === undefined ? [] : [`        <target xml:space="preserve">${wordsOf(target)}</target>`]),
    '      </segment>',
    '    </unit>',
    '',
  ].join('\n');
}

function noteElement(note: string): string {
  return `<note category="${ourNotes}">${escapeMarkup(note)}</note>`;
}

function dataLine(id: string, signs: string): string {
  return `        <data id="${id}" xml:space="preserve">${escapeMarkup(signs)}</data>`;
}

/** Names of data that a mark refers to: what stands before its words, and after. */
const dataIds = (id: string) => ({ start: `d${id}a`, end: `d${id}b` });

/** `<pc>` around words, `<ph/>` for what stands by itself. */
function wordsOf(codes: readonly Code[]): string {
  return codes.map(writeCode).join('');
}

function writeCode(code: Code): string {
  if (typeof code === 'string') return escapeMarkup(code);
  switch (code.type) {
    case 'begin': {
      const { start, end } = dataIds(code.id);
      return `<pc id="${code.id}"${kinds[code.look ?? 'other']} dataRefStart="${start}" dataRefEnd="${end}">`;
    }
    case 'end':
      return '</pc>';
    case 'single':
      return `<ph id="${code.id}"${kinds[code.look ?? 'other']} dataRef="${dataIds(code.id).start}"/>`;
  }
}

/** What a translator's program shows of a mark, in the words of the standard. */
const kinds: Readonly<Record<Look, string>> = {
  emphasis: ' type="fmt" subType="xlf:i"',
  strong: ' type="fmt" subType="xlf:b"',
  break: ' type="fmt" subType="xlf:lb"',
  link: ' type="link"',
  other: ' type="other"',
};
