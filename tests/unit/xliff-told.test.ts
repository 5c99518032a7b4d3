import { CommandError } from '../../src/read/terminal/command-error.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';
import { exported, take, versions } from '../support/xliff-site.ts';

const swahili = 'content/bulletins/new-well/sw.mdx';

/** The tiny bulletin, with a link and emphasis in its second paragraph. */
function linked(): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(
    'content/bulletins/new-well/en.mdx',
    'The newest lies beside the school.',
    'See [the plan](https://example.org/plan) *soon*.',
  );
  site.replace(
    swahili,
    'Kipya kiko kando ya shule.',
    'Tazama [mpango](https://example.org/plan) *karibuni*.',
  );
  return site;
}

const notes: Readonly<Record<string, (words: string) => string>> = {
  '1.2': (words) => `<note from="Amina" annotates="target">${words}</note></trans-unit>`,
  '2.1': (words) => `<notes><note category="translator" appliesTo="target">${words}</note></notes></unit>`,
};
for (const version of versions) {
  test(`what a translator noted in ${version} is told, and kept in the text once`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    const before = site.read(swahili);
    const noted = (id: string, words: string, file: string) => {
      const start = file.indexOf(`id="${id}"`);
      const end = version === '1.2' ? '</trans-unit>' : '</unit>';
      const at = file.indexOf(end, start);
      return file.slice(0, at) + (notes[version]?.(words) ?? '') + file.slice(at + end.length);
    };
    const file = noted(
      'paragraph-1',
      'Who counted?\n Please {ask} */ the council.',
      noted('title', 'Is it one well?', exported(site, 'new-well', 'sw', version)),
    );
    const told = [
      'To look at (kept as comments in the text):',
      '  title: Is it one well?',
      '  paragraph-1: Who counted? Please {ask} */ the council.',
      'States in the file: 6 translated.',
    ];
    expect(take(site, file)).toEqual([`${swahili} holds these words already.`, ...told]);
    const kept = before
      .replace('---\n\nKijiji', '---\n\n{/* Noted on title: Is it one well? */}\n\nKijiji')
      .replace(
        'viwili.\n\n',
        'viwili.\n\n{/* Noted on paragraph-1: Who counted? Please {ask} *\\/ the council. */}\n\n',
      );
    expect(site.read(swahili)).toBe(kept);
    expect(take(site, file)).toEqual([`${swahili} holds these words already.`, ...told]);
    expect(site.read(swahili)).toBe(kept);
    expect(take(site, exported(site, 'new-well', 'sw', version))).toEqual([
      `${swahili} holds these words already.`,
      'States in the file: 6 translated.',
    ]);
  });
}

test('notes on single words and on the whole file are told as well', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const file = exported(site, 'new-well', 'sw')
    .replace(/(?<=<file [^>]*>)/, '<notes><note>In a hurry.</note></notes>')
    .replace('Kisima kipya', '<mrk id="m" type="comment" value="Or chemchemi?">Kisima</mrk> kipya');
  expect(take(site, file).slice(1, 4)).toEqual([
    'To look at (kept as comments in the text):',
    '  the file: In a hurry.',
    '  title: Or chemchemi?',
  ]);
  const old = exported(site, 'new-well', 'sw', '1.2')
    .replace('<body>', '<header><note>In a hurry.</note></header><body>')
    .replace('Kisima kipya', '<mrk mtype="x-comment" comment="Or chemchemi?">Kisima</mrk> kipya');
  expect(take(site, old).slice(1, 4)).toEqual([
    'To look at (kept as comments in the text):',
    '  the file: In a hurry.',
    '  title: Or chemchemi?',
  ]);
});

const hollow: readonly (readonly [string, '1.2' | '2.1', RegExp, string])[] = [
  ['an empty link', '2.1', /(<pc id="1"[^>]*>)mpango/, '$1'],
  ['a link around a space', '2.1', /(<pc id="1"[^>]*>)mpango/, '$1 '],
  ['a link that lost its end', '2.1', /<pc id="1"([^>]*)>mpango<\/pc>/, '<ph id="1"/>'],
  ['an empty link of 1.2', '1.2', /mpango/, ''],
];
for (const [name, version, from, to] of hollow) {
  test(`${name} is refused`, () => {
    const site = linked();
    const before = site.read(swahili);
    const file = exported(site, 'new-well', 'sw', version).replace(from, to);
    expect(file).not.toContain('mpango');
    let trouble: unknown;
    try {
      take(site, file);
    } catch (error) {
      trouble = error;
    }
    expect(trouble).toBeInstanceOf(CommandError);
    expect(trouble).toMatchObject({
      message:
        'A mark has lost its words in the translation of these passages: paragraph-2 ([…](https://example.org/plan)). Nothing was written.',
      hint: "Put the words back into the mark in the translator's program, or take only the other passages with --leave-changed.",
    });
    expect(site.read(swahili)).toBe(before);
    const others = file.replace('Kisima kipya', 'Kisima kingine');
    expect(take(site, others, true).slice(0, 2)).toEqual([
      `${swahili} has new words in 1 passage.`,
      'Left as they are, since a mark has lost its words: paragraph-2 ([…](https://example.org/plan))',
    ]);
  });
}

test('all that stands in the way is said at once', () => {
  const site = linked();
  const file = exported(site, 'new-well', 'sw').replace(/(<pc id="1"[^>]*>)mpango/, '$1');
  site.replace('content/bulletins/new-well/en.mdx', 'A new well', 'One new well');
  expect(() => take(site, file)).toThrow(
    'The source text of these passages has changed since the file was made: title. A mark has lost its words in the translation of these passages: paragraph-2 ([…](https://example.org/plan)). Nothing was written.',
  );
});

const tags: readonly (readonly [tag: string, locales: readonly string[], meant: string | undefined])[] = [
  ['sw-KE', ['en', 'sw'], 'sw'],
  ['SW_ke', ['en', 'sw'], undefined],
  ['sw-Latn-TZ', ['en', 'sw'], 'sw'],
  ['sw-Arab', ['en', 'sw'], undefined],
  ['sw-CD', ['en', 'sw', 'sw-KE'], undefined],
  ['sw', ['en', 'sw'], 'sw'],
];
for (const [tag, locales, meant] of tags) {
  test(`${tag} among ${locales.join(', ')} is ${meant ?? 'none of them'}`, () => {
    const site = copySite('tiny', ['en', 'sw']);
    for (const locale of locales) site.write(`locales/${locale}/.keep`, '');
    const file = exported(site, 'new-well', 'sw').replace('trgLang="sw"', `trgLang="${tag}"`);
    if (meant === undefined) {
      expect(() => take(site, file)).toThrow(`The publication has no language "${tag}".`);
      return;
    }
    expect(take(site, file)).toEqual([
      ...(tag === meant ? [] : [`The file is in "${tag}", which is taken for "sw".`]),
      `${swahili} holds these words already.`,
      'States in the file: 6 translated.',
    ]);
  });
}
