import { newTranslation } from '../../src/tools/desk/new/translation-command.ts';
import { siteAtHand } from '../../src/tools/desk/site-at-hand.ts';
import { takeAtHand } from '../../src/tools/desk/work-at-hand.ts';
import { unitsAtHand } from '../../src/tools/desk/units-at-hand.ts';
import { writeInline } from '../../src/text/write-mdx.ts';
import { chance } from '../support/chance.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { exported, siteOfAll, take } from '../support/xliff-site.ts';

const icelandic = 'content/bulletins/new-well/is.mdx';

/** What stands in a bulletin by unit; nothing for what is still to be written. */
function wordsIn({ folder }: TestSite, slug: string, locale: string): Record<string, string> {
  const { units } = unitsAtHand(takeAtHand(folder, slug, locale));
  return Object.fromEntries(units.map(({ id, target }) => [id, target ? writeInline(target) : '']));
}

/** A file of which only some units have come back. */
function onlySome(file: string, isDone: (id: string) => boolean): string {
  return file.replaceAll(/<unit id="([^"]*)">[^]*?<\/unit>/g, (unit, id: string) =>
    isDone(id)
      ? unit
      : unit.replace(/ *<target[^]*?<\/target>\n/, '').replace(/state="\w+"/, 'state="initial"'),
  );
}

const bulletins = [
  ['demonstration-cities', 'bn'],
  ['hill-railway', 'sw'],
  ['specimen', 'bn'],
] as const;
for (const [slug, locale] of bulletins) {
  test(`${slug} in ${locale}, translated in any parts, comes together from drafts`, () => {
    const site = siteOfAll();
    const file = `content/bulletins/${slug}/${locale}.mdx`;
    const whole = exported(site, slug, locale);
    const words = wordsIn(site, slug, locale);
    const next = chance(7);
    site.remove(file);
    const done = new Set<string>();
    for (const [share, version] of [
      [3, '1.2'],
      [2, '2.1'],
      [1, '1.2'],
    ] as const) {
      for (const id of Object.keys(words)) if (next(share) === 0) done.add(id);
      take(
        site,
        onlySome(whole, (id) => done.has(id)),
      );
      expect(wordsIn(site, slug, locale)).toEqual(
        Object.fromEntries(Object.entries(words).map(([id, each]) => [id, done.has(id) ? each : ''])),
      );
      const draft = site.read(file);
      expect(take(site, exported(site, slug, locale, version))[0]).toBe(`${file} holds these words already.`);
      expect(site.read(file)).toBe(draft);
    }
    expect(done.size).toBe(Object.keys(words).length);
  });
}

test('a passage with spaces before the end of a line is found again in a scaffold', () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  site.replace(
    'content/bulletins/new-well/en.mdx',
    '\n\nThe village has twelve wells now.\n\nThe newest lies',
    '\n\nThe  newest  \\\nlies',
  );
  const { files } = newTranslation(siteAtHand(site.folder).publication, site.folder, 'new-well', 'is');
  for (const [file, text] of Object.entries(files)) site.write(file, text);
  expect(wordsIn(site, 'new-well', 'is')).toMatchObject({ 'paragraph-1': '' });
});

test('a draft says what is still to be written, and is whole when that is', () => {
  const site = copySite('tiny', ['en', 'sw', 'is']);
  const begun = exported(site, 'new-well', 'is').replace(
    'The newest lies beside the school.</source>',
    '$&<target>Sá nýjasti er við skólann.</target>',
  );
  take(site, begun);
  const half = `---
state: draft
title: "" # A new well
summary: "" # The village has twelve wells now.
figures:
  wells: "" # wells in the village
figuresCaption: "" # Counted by the village council.
revision: "d3cf0-5npu4-r7mxn-kpntv-vzgos-tb24m"
---

{/* The village has twelve wells now. */}

Sá nýjasti er við skólann.
`;
  expect(site.read(icelandic)).toBe(half);
  const rest = exported(site, 'new-well', 'is')
    .replace('A new well</source>', '$&<target>Nýr brunnur</target>')
    .replace(
      /(id="paragraph-1">[^]*?)<\/source>/,
      '$1</source><target>Í þorpinu eru nú *tólf* brunnar.</target>',
    );
  expect(take(site, rest)).toEqual([
    `${icelandic} has new words in 2 passages.`,
    'Still to be written: summary, figures.wells, figuresCaption',
    'States in the file: 5 initial, 1 translated.',
  ]);
  expect(site.read(icelandic)).toBe(
    half
      .replace('"" # A new well', '"Nýr brunnur"')
      .replace('{/* The village has twelve wells now. */}', String.raw`Í þorpinu eru nú \*tólf\* brunnar.`),
  );
});

test('a scaffold goes out with what is written in it, and takes in the rest', () => {
  const site = siteOfAll();
  const file = 'content/bulletins/specimen/sw.mdx';
  const { publication } = siteAtHand(site.folder);
  const { files } = newTranslation(publication, site.folder, 'specimen', 'sw');
  site.write(file, files[file] ?? '');
  const untouched = site.read(file);
  expect(new Set(Object.values(wordsIn(site, 'specimen', 'sw')))).toEqual(new Set(['']));
  expect(() => take(site, exported(site, 'specimen', 'sw', '1.2'))).toThrow(
    'Nothing in this file is translated.',
  );
  expect(site.read(file)).toBe(untouched);
  site.replace(file, '{/* A heading */}\n\n##\n', '{/* A heading */}\n\n## Kichwa\n');
  site.replace(file, '- {/* one */}', '- {/* one */} moja');
  site.replace(file, '<Note></Note>', '<Note>Dokezo.</Note>');
  site.replace(file, '> {/* A quotation. */}', '> {/* A quotation. */}\n>\n> Nukuu.');
  site.replace(file, '\n![](media/well.png "…")', '\n![Kisima](media/well.png "…")');
  const written = {
    'heading-1': 'Kichwa',
    'item-1': '{/* one */} moja',
    'note-2': 'Dokezo.',
    'quotation-1': 'Nukuu.',
    'picture-1': 'Kisima',
  };
  const words = wordsIn(site, 'specimen', 'sw');
  expect(Object.fromEntries(Object.entries(words).filter(([, each]) => each !== ''))).toEqual(written);
  const half = site.read(file);
  const back = exported(site, 'specimen', 'sw').replace(
    'A smaller heading</source>',
    '$&<target>Kichwa kidogo</target>',
  );
  expect(take(site, back)[0]).toBe(`${file} has new words in 1 passage.`);
  expect(site.read(file)).toBe(half.replace('{/* A smaller heading */}\n\n###\n', '### Kichwa kidogo\n'));
});
