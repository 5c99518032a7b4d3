import type { PhrasingContent } from 'mdast';

import { writeInline } from '../../src/text/write-mdx.ts';
import { markFrom } from '../../src/tools/exchange/xliff/marks.ts';
import { readXliff } from '../../src/tools/exchange/xliff/read-xliff.ts';
import { heldAgainst } from '../../src/tools/exchange/xliff/returned.ts';
import type { Unit } from '../../src/tools/exchange/xliff/unit.ts';
import { writers } from '../../src/tools/exchange/xliff/write-xliff.ts';
import { versions, type Version } from '../support/xliff-site.ts';
import { parseXml } from '../../src/read/data/xml-tree.ts';
import { chance, nastyText } from '../support/chance.ts';
import { expect, test } from '../support/quick.ts';

const hostile: [string, string, string][] = [
  ['nothing', '', 'Line 1: this is not valid XML (document must contain a root element)'],
  ['words', 'words', 'Line 1: this is not valid XML (text data outside of root node)'],
  ['an entity', '<a>&x;</a>', 'Line 1: this is not valid XML (undefined entity)'],
  [
    'a document type',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>',
    'Line 1: a document type (<!DOCTYPE …>) is not taken.',
  ],
  ['an open element', '<a><b></a>', 'Line 1: this is not valid XML (unexpected close tag)'],
  ['depth', '<a>'.repeat(200), 'Line 1: more than 100 elements stand in one another.'],
  ['size', `<a>${' '.repeat(10_000_001)}</a>`, 'This file is larger than 10 million characters.'],
];
for (const [name, xml, expected] of hostile) {
  test(`XML with ${name} is refused`, () => {
    let message = '';
    try {
      parseXml(xml);
    } catch (error) {
      ({ message } = error as Error);
    }
    expect(message.replace(/\)\.$/, ')')).toContain(expected);
  });
}

const foreign: [string, string][] = [
  ['<a/>', 'This is not XLIFF 1.2 or 2.1, but <a>.'],
  [
    '<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:3.0"/>',
    'This is not XLIFF 1.2 or 2.1, but XLIFF 3.0.',
  ],
  [
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en"><file/></xliff>',
    'The element <xliff> does not name both languages (srcLang and trgLang).',
  ],
  [
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="sw"/>',
    'This XLIFF holds 0 files; one bulletin is expected.',
  ],
];
for (const [xml, expected] of foreign) {
  test(`refused: ${expected}`, () => {
    expect(() => readXliff(xml)).toThrow(expected);
  });
}

const marks: [string, string | undefined, string | undefined][] = [
  ['*', '*', 'emphasis'],
  ['**', '**', 'strong'],
  ['[', '](https://example.org/)', 'link'],
  ['<span lang="bn">', '</span>', 'mdxJsxTextElement'],
  ['<br/>', undefined, 'mdxJsxTextElement'],
  ['{/* a */}', undefined, 'mdxTextExpression'],
  ['[', '](javascript:alert(1))', undefined],
  ['<script>', '</script>', undefined],
  ['<span onclick="a()">', '</span>', undefined],
  ['{process.exit()}', undefined, undefined],
  ['*a* ', '', undefined],
  ['', '', undefined],
];
for (const [start, end, expected] of marks) {
  test(`the mark ${start}…${end ?? ''} is ${expected ?? 'not taken'}`, () => {
    expect(markFrom({ start, end })?.type).toBe(expected);
  });
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

function unit(id: string, source: PhrasingContent[], target?: PhrasingContent[]): Unit {
  return { id, source, target, notes: [], state: target === undefined ? 'initial' : 'translated' };
}

function fileOf(units: readonly Unit[], version: Version = '2.1'): string {
  return writers[version]({
    slug: 'new-well',
    sourceLocale: 'en',
    locale: 'sw',
    file: 'bulletins/new-well/sw.mdx',
    units,
  });
}

test('any words with marks come back as they went out', () => {
  const next = chance(5);
  for (let count = 0; count < 300; count += 1) {
    const words = () => [text(`a ${nastyText(next)} `), strong(nastyText(next)), text(` ${nastyText(next)}`)];
    const units = [unit('title', words(), words())];
    const { targets, changed, lostMarks } = heldAgainst(units, readXliff(fileOf(units, versions[count % 2])));
    expect(changed).toEqual([]);
    expect(lostMarks).toEqual([]);
    expect(writeInline(targets.get('title') ?? [])).toBe(writeInline(units[0]?.target ?? []));
  }
});

/** As tools give files back: a namespace and a group of their own, segments, CDATA, marks cut in two, notes. */
const fromTool = `<?xml version="1.0"?>
<!-- a tool was here -->
<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:t="urn:tool" trgLang="SW" srcLang="en" version="2.1" t:by="tool">
  <x:file t:state="open" id="new-well"><x:notes><x:note>hello</x:note></x:notes><x:group id="g">
    <x:unit id="paragraph-1"><t:stats/><x:notes><x:note>note</x:note></x:notes>
      <x:segment state="final"><x:source>One. </x:source><x:target><![CDATA[Moja & mbili.]]></x:target></x:segment>
      <x:ignorable><x:source> </x:source></x:ignorable>
      <x:segment state="reviewed"><x:source><x:sc id="1"/>Two<x:ec startRef="1"/></x:source><x:target><x:mrk id="m"><x:sc id="1"/>Tatu<x:ec startRef="1"/></x:mrk></x:target></x:segment>
    </x:unit>
    <x:unit id="paragraph-2"><x:segment><x:source>Old words</x:source><x:target>Maneno</x:target></x:segment></x:unit>
    <x:unit id="paragraph-9"><x:segment><x:source>a</x:source><x:target>b</x:target></x:segment></x:unit>
  </x:group></x:file>
</x:xliff>`;

test('a file that a tool wrote anew is read, and told apart from the present source text', () => {
  const file = readXliff(fromTool);
  expect(file.locale).toBe('sw');
  const present = [unit('title', [text('A')]), unit('paragraph-1', [text('One.  '), strong('Two')])];
  const returned = heldAgainst([...present, unit('paragraph-2', [text('New words')])], file);
  expect(writeInline(returned.targets.get('paragraph-1') ?? [])).toBe('Moja & mbili. **Tatu**');
  expect(returned).toMatchObject({ changed: ['paragraph-2'], unknown: ['paragraph-9'], missing: ['title'] });
  expect(Object.fromEntries(returned.states)).toEqual({ reviewed: 1, initial: 1 });
});

test('the words of a mark that is not allowed are kept without it', () => {
  const file = readXliff(
    fileOf([unit('title', [text('A well')])]).replace(
      '</source>',
      '</source><target>Kisima <pc id="7" dataRefStart="x">kipya</pc></target>',
    ),
  );
  const { targets, lostMarks } = heldAgainst([unit('title', [text('A well')])], file);
  expect(writeInline(targets.get('title') ?? [])).toBe('Kisima kipya');
  expect(lostMarks).toEqual([{ id: 'title', marks: ['7'] }]);
});
