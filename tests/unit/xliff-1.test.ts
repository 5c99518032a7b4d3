import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { exported, take } from '../support/xliff-site.ts';

const swahili = 'content/bulletins/new-well/sw.mdx';
const icelandic = 'content/bulletins/new-well/is.mdx';

test('a unit of 1.2 holds the words, what its marks stand for, how far it is, and notes', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(
    'content/bulletins/new-well/en.mdx',
    'The newest lies beside the school.',
    '**New**<br/>and [deep](https://example.org/).',
  );
  site.replace(swahili, 'Kipya kiko kando ya shule.', '*Kipya*.');
  const file = exported(site, 'new-well', 'sw', '1.2');
  expect(file.slice(0, file.indexOf('      <trans-unit id="summary"'))).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="content/bulletins/new-well/sw.mdx" source-language="en" target-language="sw" datatype="x-mdx">
    <body>
      <trans-unit id="title" xml:space="preserve">
        <source>A new well</source>
        <target state="translated">Kisima kipya</target>
        <note from="bulletin">title</note>
      </trans-unit>
`,
  );
  expect(file.slice(file.indexOf('      <trans-unit id="paragraph-2"'))).toBe(
    `      <trans-unit id="paragraph-2" xml:space="preserve">
        <source><bpt id="1" ctype="bold">**</bpt>New<ept id="1">**</ept><ph id="2" ctype="lb">&lt;br/&gt;</ph>and <bpt id="3" ctype="link">[</bpt>deep<ept id="3">](https://example.org/)</ept>.</source>
        <target state="needs-review-translation"><bpt id="4" ctype="italic">*</bpt>Kipya<ept id="4">*</ept>.</target>
        <note from="bulletin">Changed since it was translated. There is no earlier wording to show.</note>
      </trans-unit>
    </body>
  </file>
</xliff>
`,
  );
});

test('what has no translation yet goes out with the source text’s words, which are not taken for one', () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  site.replace('content/bulletins/new-well/en.mdx', 'lies beside the school.', 'lies here.\n\n- 12\n- wells');
  const file = exported(site, 'new-well', 'is', '1.2');
  expect(file).toContain('<target state="needs-translation">A new well</target>');
  const back = file.replace('>A new well</target>', '>Nýr brunnur</target>');
  expect(take(site, back)).toEqual([
    `${icelandic} was begun with 2 passages.`,
    'Still to be written: summary, figures.wells, figuresCaption, paragraph-1, paragraph-2, item-2',
    'States in the file: 8 initial.',
  ]);
  expect(site.read(icelandic)).toContain('title: "Nýr brunnur"\n');
  expect(site.read(icelandic)).toContain('\n- 12\n- {/* wells */}\n');
});

test('words that are the source text’s are taken where a program says that they are translated', () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const file = exported(site, 'new-well', 'is', '1.2').replaceAll('"needs-translation"', '"translated"');
  expect(take(site, file)[0]).toBe(`${icelandic} was begun with 6 passages.`);
});

/** The second paragraph of the tiny bulletin, as a program gives it back. */
function withUnit(site: TestSite, children: string): string {
  const [before = '', after = ''] = exported(site, 'new-well', 'sw', '1.2').split(
    '<trans-unit id="paragraph-2" xml:space="preserve">',
  );
  const source = '<source>The newest lies beside the school.</source>';
  return `${before}<trans-unit id="paragraph-2">${source}${children}${after.slice(after.indexOf('</trans-unit>'))}`;
}

const cut =
  '<seg-source><mrk mtype="seg" mid="1">The newest lies</mrk> <mrk mtype="seg" mid="2">beside the school.</mrk></seg-source>';
const given: readonly (readonly [string, string, string])[] = [
  [
    'in segments',
    `${cut}<target><mrk mtype="seg" mid="1">Kipya kiko</mrk> <mrk mtype="seg" mid="2">hapa.</mrk></target>`,
    'Kipya kiko hapa.',
  ],
  [
    'in segments without what lies between',
    `${cut}<target><mrk mtype="seg" mid="1">Kipya kiko</mrk><mrk mtype="seg" mid="2">hapa.</mrk></target>`,
    'Kipya kiko hapa.',
  ],
  [
    'in segments of another order',
    `${cut}<target><mrk mtype="seg" mid="2">Kipya kiko</mrk> <mrk mtype="seg" mid="1">hapa.</mrk></target>`,
    'Kipya kiko hapa.',
  ],
  ['in one, of a source text in segments', `${cut}<target>Kipya kiko hapa.</target>`, 'Kipya kiko hapa.'],
  [
    'with earlier ones',
    '<target state="x-mine">Kipya kiko hapa.</target><alt-trans><target>Kale</target></alt-trans>',
    'Kipya kiko hapa.',
  ],
  [
    'with marks of its own',
    '<target><g id="1" ctype="bold">Kipya</g> <bpt id="2" rid="7">*</bpt>kiko<ept id="3" rid="7">*</ept><x id="9"/> <it id="4" pos="open">&lt;i&gt;</it>hapa.</target>',
    'Kipya *kiko* hapa.',
  ],
];
for (const [name, children, words] of given) {
  test(`a translation in 1.2 ${name} is taken`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    const before = site.read(swahili);
    const [line] = take(site, withUnit(site, children));
    expect(line).toBe(`${swahili} has new words in 1 passage.`);
    expect(site.read(swahili)).toBe(before.replace('Kipya kiko kando ya shule.', words));
  });
}

test('of a passage in segments, some of them are not taken', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const file = withUnit(site, `${cut}<target><mrk mtype="seg" mid="1">Kipya kiko</mrk></target>`);
  expect(take(site, file).slice(0, 2)).toEqual([
    `${swahili} holds these words already.`,
    'Translated in part, and not taken: paragraph-2',
  ]);
});

test('the states of 1.2 are told in the words of 2.1', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const states = ['signed-off', 'final', 'needs-l10n', 'translated', 'new', 'x-odd'];
  const file = exported(site, 'new-well', 'sw', '1.2').replaceAll(
    '"translated"',
    () => `"${states.pop() ?? ''}"`,
  );
  expect(take(site, file).at(-1)).toBe('States in the file: 3 initial, 1 translated, 1 reviewed, 1 final.');
});
