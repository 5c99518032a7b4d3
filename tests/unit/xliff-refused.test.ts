import { CommandError } from '../../src/read/terminal/command-error.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { cut, exported, take, withSegments } from '../support/xliff-site.ts';

const swahili = 'content/bulletins/new-well/sw.mdx';

const begin = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="sw">';
const save = 'Save the file as XLIFF again, or export the bulletin anew.';
const finish = 'Finish the translation, save the file, and import it again.';
const refused: readonly (readonly [string, (site: TestSite) => string, string, string])[] = [
  [
    'entities that grow',
    () => `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<x>&b;</x>`,
    'Line 1: a document type (<!DOCTYPE …>) is not taken. Nothing was written.',
    save,
  ],
  [
    'a document type elsewhere',
    () => '<?xml version="1.0"?>\n<!DOCTYPE x SYSTEM "http://example.org/x.dtd"><x/>',
    'Line 2: a document type (<!DOCTYPE …>) is not taken. Nothing was written.',
    save,
  ],
  [
    'an entity without a declaration',
    () => `${begin}&a;</xliff>`,
    'Line 1: this is not valid XML (undefined entity). Nothing was written.',
    save,
  ],
  [
    'ten thousand levels',
    () => begin + '<group>'.repeat(10_000),
    'Line 1: more than 100 elements stand in one another. Nothing was written.',
    save,
  ],
  [
    'a hundred million characters',
    () => `${begin}${' '.repeat(100_000_000)}</xliff>`,
    'This file is larger than 10 million characters. Nothing was written.',
    save,
  ],
  [
    'a hundred thousand attributes',
    () => `<x ${Array.from({ length: 100_000 }, (_, index) => `a${String(index)}=""`).join(' ')}/>`,
    'Line 1: an element has more than 100 attributes. Nothing was written.',
    save,
  ],
  [
    'a million elements',
    () => `${begin}${'<a/>'.repeat(1_000_000)}</xliff>`,
    'This file holds more than 200000 elements. Nothing was written.',
    save,
  ],
  [
    'another encoding',
    () => `<?xml version="1.0" encoding="ISO-8859-1"?>${begin}</xliff>`,
    'Line 1: this file says that it is written in "ISO-8859-1", not in UTF-8. Nothing was written.',
    save,
  ],
  [
    'another version',
    () => '<xliff version="3.0" xmlns="urn:oasis:names:tc:xliff:document:3.0"/>',
    'This is not XLIFF 1.2 or 2.1, but XLIFF 3.0. Nothing was written.',
    save,
  ],
  [
    'a unit twice',
    (site) => exported(site, 'new-well', 'sw').replace('id="summary"', 'id="title"'),
    'Line 13: the unit "title" stands in this file twice. Nothing was written.',
    save,
  ],
  [
    'an unknown bulletin',
    (site) => exported(site, 'new-well', 'sw').replace('id="new-well"', 'id="old-mill"'),
    'There is no bulletin "old-mill".',
    'Write one of new-well.',
  ],
  [
    'an unknown language',
    (site) => exported(site, 'new-well', 'sw').replace('trgLang="sw"', 'trgLang="fr-CA"'),
    'The publication has no language "fr-CA".',
    'Begin the language with npm run desk -- new language fr-CA.',
  ],
  [
    'the source language',
    (site) => exported(site, 'new-well', 'sw').replace('trgLang="sw"', 'trgLang="en"'),
    'This file would write the source text: "en" is the language that the bulletin was written in.',
    'Export it to another language.',
  ],
  [
    'passages of another bulletin',
    (site) => exported(site, 'new-well', 'sw').replaceAll('<unit id="', '<unit id="other-'),
    'No passage of the bulletin "new-well" is in this file. Nothing was written.',
    'Import the file that was exported for this bulletin.',
  ],
  [
    'no passage',
    () => `${begin}<file id="new-well"/></xliff>`,
    'No passage of the bulletin "new-well" is in this file. Nothing was written.',
    'Import the file that was exported for this bulletin.',
  ],
  [
    'no target',
    (site) => exported(site, 'new-well', 'sw').replaceAll(/<target[^]*?<\/target>/g, ''),
    'Nothing in this file is translated. Nothing was written.',
    finish,
  ],
  [
    'empty targets',
    (site) => exported(site, 'new-well', 'sw').replaceAll(/(<target[^>]*>)[^]*?(?=<\/target>)/g, '$1 '),
    'Nothing in this file is translated. Nothing was written.',
    finish,
  ],
  [
    'notes without end',
    (site) =>
      exported(site, 'new-well', 'sw').replace(
        /(<unit id="paragraph-1">)/,
        `$1<notes>${Array.from({ length: 9000 }, (_, index) => `<note>why ${String(index)}</note>`).join('')}</notes>`,
      ),
    'The notes in this file have 70890 characters, more than the 50000 that can be kept. Nothing was written.',
    "Delete notes in the translator's program, save the file, and import it again.",
  ],
  [
    'half a passage',
    (site) =>
      withSegments(site, cut('<target>Kipya kiko</target>', '')).replace(
        /<unit id="title">[^]*(?=<unit id="paragraph-2")/,
        '',
      ),
    'These passages are translated in part: paragraph-2. Nothing was written.',
    finish,
  ],
];
for (const [name, make, message, hint] of refused) {
  test(`refused: ${name}`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    const before = site.read(swahili);
    let trouble: unknown;
    try {
      take(site, make(site));
    } catch (error) {
      trouble = error;
    }
    expect(trouble).toBeInstanceOf(CommandError);
    expect(trouble).toMatchObject({ message, hint });
    expect(site.read(swahili)).toBe(before);
  });
}
