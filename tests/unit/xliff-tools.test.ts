import { js2xliff, xliff2js } from 'xliff';

import { CommandError } from '../../src/read/terminal/command-error.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';
import { cut, exported, siteOfAll, take, withSegments } from '../support/xliff-site.ts';

const swahili = 'content/bulletins/new-well/sw.mdx';

test('another program reads what is given out, and what it writes is taken', async () => {
  const site = siteOfAll();
  const file = 'content/bulletins/demonstration-cities/is.mdx';
  const before = site.read(file);
  const read = await xliff2js(exported(site, 'demonstration-cities', 'is'));
  expect([read.sourceLanguage, read.targetLanguage]).toEqual(['en', 'is']);
  const units = read.resources['demonstration-cities'] ?? {};
  expect(Object.keys(units).slice(0, 4)).toEqual([
    'title',
    'summary',
    'figures.checkpoints',
    'figures.stations',
  ]);
  const { title } = units;
  expect([title?.note].flat()[0]).toBe('title');
  expect(before).toContain(String(title?.target));
  for (const unit of Object.values(units)) unit.target = `Nýtt: ${String(unit.target)}`;
  const written = await js2xliff(read, { indent: '', targetXliffVersion: '2.1' });
  // It gives no states back.
  expect(take(site, written)).toEqual([
    `${file} has new words in 13 passages.`,
    'States in the file: 13 initial.',
  ]);
  for (const { target } of Object.values(units)) {
    const inYaml = JSON.stringify(target).slice(1, -1);
    expect(site.read(file).includes(String(target)) || site.read(file).includes(inYaml)).toBe(true);
  }
});

test('a program that lays the file out anew moves spaces, which is not taken for the translator’s wish', async () => {
  const site = siteOfAll();
  const read = await xliff2js(exported(site, 'specimen', 'bn'));
  const written = await js2xliff(read, { indent: '  ', targetXliffVersion: '2.1' });
  expect(() => take(site, written)).toThrow(
    new CommandError(
      'A tool has changed spaces in the source text of these passages, and so perhaps in their translation: paragraph-1, paragraph-2, cell-9. Nothing was written.',
      '',
    ),
  );
  const lines = take(site, written, true);
  expect(lines.slice(0, 2)).toEqual([
    'content/bulletins/specimen/bn.mdx holds these words already.',
    'Left as they are, since a tool has changed spaces in them: paragraph-1, paragraph-2, cell-9',
  ]);
});

const source = '<source>The newest lies beside the school.</source>';
const given: readonly (readonly [string, string, string])[] = [
  ['in segments', cut('<target>Kipya kiko </target>', '<target>hapa.</target>'), 'Kipya kiko hapa.'],
  [
    'in segments of another order',
    cut('<target order="2">hapa.</target>', '<target order="1">Kipya kiko </target>'),
    'Kipya kiko hapa.',
  ],
  [
    'in segments without the space between',
    cut('<target>Kipya</target>', '<target>kiko hapa.</target>'),
    'Kipya kiko hapa.',
  ],
  [
    'in segments of wide signs, which need no space',
    cut('<target>最新的。</target>', '<target>在这里。</target>'),
    '最新的。在这里。',
  ],
  ['two sentences by one', cut('<target>Kipya kiko hapa.</target>', '<target/>'), 'Kipya kiko hapa.'],
  [
    'with extensions',
    `<t:x xmlns:t="urn:t"><t:y/></t:x><notes><note id="n"> </note></notes><segment state="final" subState="t:done">${source}<target>Kipya kiko hapa.</target></segment>`,
    'Kipya kiko hapa.',
  ],
  [
    'with annotations',
    `<segment>${source}<target><mrk id="m" type="term">Kipya</mrk> <sm id="s" type="generic"/>kiko<em startRef="s"/> hapa.</target></segment>`,
    'Kipya kiko hapa.',
  ],
  [
    'over several lines',
    `<segment>${source}<target>\n  Kipya\n  kiko hapa.\n</target></segment>`,
    'Kipya kiko hapa.',
  ],
  [
    'as CDATA and references',
    `<segment>${source}<target><![CDATA[Kipya <kiko> ]]>&#x68;apa.</target></segment>`,
    String.raw`Kipya \<kiko> hapa.`,
  ],
  [
    'with a state that is none',
    `<segment state="signed-off">${source}<target>Kipya kiko hapa.</target></segment>`,
    'Kipya kiko hapa.',
  ],
];
for (const [name, segments, words] of given) {
  test(`a translation ${name} is taken`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    const before = site.read(swahili);
    const [line] = take(site, withSegments(site, segments));
    expect(line).toBe(`${swahili} has new words in 1 passage.`);
    expect(site.read(swahili)).toBe(before.replace('Kipya kiko kando ya shule.', words));
  });
}

test('marks in another order, copied, crossed, or of a sign that XML cannot hold', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(
    'content/bulletins/new-well/en.mdx',
    'The newest lies beside the school.',
    '*New* and **deep**.',
  );
  site.replace(swahili, 'Kipya kiko kando ya shule.', '*Kipya* na **kirefu**.');
  const marked = (target: string) =>
    exported(site, 'new-well', 'sw').replace(
      /(?<=<target xml:space="preserve">)<pc[^]*?(?=<\/target>)/,
      target,
    );
  const a = '<pc id="1" dataRefStart="d1a" dataRefEnd="d1b">';
  const b = '<pc id="2" dataRefStart="d2a" dataRefEnd="d2b">';
  take(site, marked(`${b}Kirefu</pc> na ${a}kipya</pc>, <pc id="3" copyOf="1">sana</pc>.`));
  expect(site.read(swahili)).toContain('\n**Kirefu** na *kipya*, *sana*.\n');
  const crossed =
    '<sc id="1"/>Kipya <sc id="2"/>na<ec startRef="1"/> kirefu<ec startRef="2"/><cp hex="001A"/>.';
  expect(take(site, marked(crossed)).slice(1, -1)).toEqual([
    'Words without their mark (2, U+001A): paragraph-2',
  ]);
  expect(site.read(swahili)).toContain('\n*Kipya __na__* kirefu.\n');
});

test('a passage that is translated in part stays as it is, and is told', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const before = site.read(swahili);
  const xliff = withSegments(site, cut('<target>Kipya kiko</target>', '')).replace(
    'Kisima kipya',
    'Kisima kingine',
  );
  expect(take(site, xliff)).toEqual([
    `${swahili} has new words in 1 passage.`,
    'Translated in part, and not taken: paragraph-2',
    'States in the file: 5 translated, 1 final.',
  ]);
  expect(site.read(swahili)).toBe(before.replace('Kisima kipya', 'Kisima kingine'));
});
