import { escapeMarkup } from '../../../read/words/markup.ts';
import type { Code, Look } from './code.ts';
import { codedUnit } from './to-codes.ts';
import { ourNotes, type Unit, type UnitFile } from './unit.ts';

/**
 * Writes a bulletin and its translation as XLIFF 1.2: a unit for each passage. What has no translation yet goes out with
 * the source's words in its place, and says so by its state: OmegaT up to 5 shows nothing else.
 * @param file the bulletin
 * @returns the text of the file
 */
export function writeXliff1({ sourceLocale, locale, file, units }: UnitFile): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="${escapeMarkup(file)}" source-language="${sourceLocale}" target-language="${locale}" datatype="x-mdx">
    <body>
${units.map(writeUnit).join('')}    </body>
  </file>
</xliff>
`;
}

function writeUnit(unit: Unit): string {
  const { id, state, notes } = unit;
  const { source, target } = codedUnit(unit);
  const begun = target === undefined ? 'needs-translation' : 'needs-review-translation';
  return [
    `      <trans-unit id="${escapeMarkup(id)}" xml:space="preserve">`,
    `        <source>${wordsOf(source)}</source>`,
    `        <target state="${state === 'initial' ? begun : state}">${wordsOf(target ?? source)}</target>`,
    ...notes.map((note) => `        <note from="${ourNotes}">${escapeMarkup(note)}</note>`),
    '      </trans-unit>',
    '',
  ].join('\n');
}

/** What MDX writes for a mark stands in it. */
function wordsOf(codes: readonly Code[]): string {
  return codes.map(writeCode).join('');
}

function writeCode(code: Code): string {
  if (typeof code === 'string') return escapeMarkup(code);
  const signs = escapeMarkup(code.signs ?? '');
  switch (code.type) {
    case 'begin':
      return `<bpt id="${code.id}"${kinds[code.look ?? 'other']}>${signs}</bpt>`;
    case 'end':
      return `<ept id="${code.name}">${signs}</ept>`;
    case 'single':
      return `<ph id="${code.id}"${kinds[code.look ?? 'other']}>${signs}</ph>`;
  }
}

/** What a translator's program shows of a mark, in the words of the standard. */
const kinds: Readonly<Record<Look, string>> = {
  emphasis: ' ctype="italic"',
  strong: ' ctype="bold"',
  break: ' ctype="lb"',
  link: ' ctype="link"',
  other: '',
};
