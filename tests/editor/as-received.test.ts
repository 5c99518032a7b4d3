import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { desk, withoutNames } from '../support/desk.ts';
import { expect, test } from '../support/quick.ts';
import { languages } from '../support/languages.ts';
import { copySite, type TestSite } from '../support/site.ts';

const folder = 'content/bulletins/demonstration-cities';

/** What the ledger's rule says of a site, found and expected with the place. */
function ledgerFindings(site: TestSite, rules = /^ledger\//): string[] {
  const { findings } = check({ siteFolder: site.folder });
  return findings
    .filter(({ rule }) => rules.test(rule))
    .map(
      ({ rule, file, line, found, expected }) =>
        `${rule} ${path.basename(file)}:${String(line)} ${found} | ${expected}`,
    );
}

test('the words are published as they were received, but for the changes in the ledger', () => {
  const site = copySite('cities');
  for (const locale of languages) expect(site.read(`${folder}/received/${locale}.txt`)).not.toBe('');
  expect(ledgerFindings(site)).toEqual([]);
});

test('the ledgers hold the stray full stop and nothing else, and tell readers why in their language', () => {
  const { publication } = check({ siteFolder: copySite('cities').folder });
  const bulletin = publication.bulletins.find(({ slug }) => slug === 'demonstration-cities');
  const changes = bulletin?.translations.map(({ locale, ledger }) => [
    locale.tag,
    ledger.map(({ why }) => why),
  ]);
  expect(Object.fromEntries(changes ?? [])).toEqual({
    en: [],
    is: ['ofaukinn punktur sem varð eftir við útflutning skjalsins'],
    sw: ['nukta ya ziada iliyobaki hati ilipohamishwa'],
    bn: ['ফাইল রপ্তানির সময় রয়ে যাওয়া বাড়তি যতিচিহ্ন'],
    gu: ['ફાઇલ નિકાસ કરતી વખતે રહી ગયેલું વધારાનું પૂર્ણવિરામ'],
  });
  expect(bulletin?.published).toBe('2023-05-20');
});

for (const locale of languages) {
  test(`${locale}: a word more, less or other is found, as are title, call and the order of paragraphs`, () => {
    const site = copySite('cities');
    const file = `${folder}/${locale}.mdx`;
    const usual = site.read(file);
    const [, front = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(usual) ?? [];
    const paragraphs = body.trim().split('\n\n');
    const [first = '', second = '', third = ''] = paragraphs;
    const [word = ''] = second.split(' ').slice(5);
    const write = (changed: readonly string[]) => `${front}\n${changed.join('\n\n')}\n`;
    const problems = {
      'a word less': write(paragraphs.with(1, second.replace(` ${word}`, ''))),
      'a word more': write(paragraphs.with(1, second.replace(word, `${word} Xyz`))),
      'a paragraph less': write(paragraphs.toSpliced(1, 1)),
      'paragraphs in another order': write([first, third, second, ...paragraphs.slice(3)]),
      'no call': write(paragraphs.slice(0, -1)),
      'a space before a full stop': write(paragraphs.with(2, third.replace(/[.।]/, ' $&'))),
      'no ledger': usual.replace(/ledger:\n(?: .*\n)+/, ''),
    };
    for (const [name, changed] of Object.entries(problems)) {
      if (changed === usual) continue;
      site.write(file, changed);
      // A passage of the source text that is lost is told of as that.
      const isLost = locale !== 'en' && ['a paragraph less', 'no call'].includes(name);
      const rule = isLost ? 'structure/missing' : 'ledger/unlisted';
      const found = ledgerFindings(site, isLost ? /^structure\/missing/ : undefined);
      expect(found.length, name).toBeGreaterThan(0);
      expect(found.length, name).toBeLessThanOrEqual(2);
      expect(found[0], name).toContain(`${rule} ${locale}.mdx:`);
    }
  });
}

test('a title is held to the received one, where one was received', () => {
  const site = copySite('cities');
  site.replace(`${folder}/is.mdx`, 'Tæplega 300.000', 'Rúmlega 300.000');
  site.replace(`${folder}/en.mdx`, 'title: "Ministry', 'title: "The Ministry');
  expect(ledgerFindings(site)).toEqual([
    `ledger/unlisted is.mdx:2 Almannaöryggisráðuneytið: Rúmlega 300.000 | Almannaöryggisráðuneytið: Tæplega 300.000 (${folder}/received/is.txt)`,
  ]);
});

const tiny = 'content/bulletins/new-well';

/** The tiny site, with a text as it was received and a ledger. */
function receivedSite(received: string, ledger = ''): TestSite {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(`${tiny}/received/sw.txt`, received);
  site.replace(`${tiny}/sw.mdx`, 'revision:', `${ledger}revision:`);
  return site;
}

const received =
  '• 1\n\nKisima kipya\n\nwps_doc_0\nKijiji sasa kina visima kumi na viwili.\nKipya kiko kando ya shule.\n';

for (const [name, text, change] of [
  ['as it was received', received, undefined],
  ['with the time of posting', `${received}Muda wa kutuma: Mei-20-2023\n`, undefined],
  ['with the time of posting in other digits', `${received}পোস্টের সময়: ২০ মে ২০২৩\n`, undefined],
  ['without a title', received.replace('Kisima kipya\n', ''), undefined],
  ['in other lines', received.replace('sasa kina', 'sasa\nkina'), undefined],
  ['with Windows line ends and a byte order mark', `\uFEFF${received.replaceAll('\n', '\r\n')}`, undefined],
  ['with emphasis and a picture added', received, 'emphasis'],
  ['with a list', received.replace('Kipya kiko', '• Kipya kiko'), 'list'],
  ['with invisible signs that came with it', received.replace('Kijiji', '\u202AKijiji'), undefined],
] as const) {
  test(`a text ${name} needs no ledger`, () => {
    const site = receivedSite(text);
    if (change === 'emphasis') {
      site.add('tests/sites/specimen');
      site.remove('content/bulletins/specimen');
      site.write(`${tiny}/media/well.png`, '');
      site.replace(`${tiny}/sw.mdx`, 'Kipya kiko', '![Kisima](media/well.png "Picha")\n\n**Kipya** kiko');
    }
    if (change === 'list') site.replace(`${tiny}/sw.mdx`, 'Kipya', '- Kipya');
    expect(ledgerFindings(site)).toEqual([]);
  });
}

test('a list of changes that fit is enough, each wherever its words stand', () => {
  const ledger =
    'ledger:\n  - { from: "visima kumi na mbili", to: "visima kumi na viwili", why: "agreement" }\n  - { from: "Mpya iko", to: "Kipya kiko", why: "agreement" }\n';
  const text = received.replace('viwili', 'mbili').replace('Kipya kiko', 'Mpya iko');
  expect(ledgerFindings(receivedSite(text, ledger))).toEqual([]);
});

test('a change without a reason is an error, in words that can be copied into the ledger', async () => {
  const site = receivedSite(received.replace('visima kumi', 'visima vingi, kumi'));
  const { status, stdout } = await desk('check', '--site', site.folder);
  expect(stdout).toBe(`content/bulletins/new-well/sw.mdx:9  error  ledger/unlisted
  These words differ from those received, and the ledger does not say why.
  found:     kina visima kumi na
  expected:  kina visima vingi, kumi na (content/bulletins/new-well/received/sw.txt)
  to do:     Write the received words again, or add to "ledger" with the reason: - { from: "kina visima vingi, kumi na", to: "kina visima kumi na", why: "…" }

1 error.
`);
  expect(status).toBe(1);
  const entry = /- \{ from.*\}/.exec(stdout)?.[0].replace('…', 'as the council wrote later') ?? '';
  site.replace(`${tiny}/sw.mdx`, 'revision:', `ledger:\n  ${entry}\nrevision:`);
  expect(ledgerFindings(site)).toEqual([]);
});

test('another text altogether is reported in few places', () => {
  const other = Array.from({ length: 40 }, (_, index) => `Kijiji sasa kina neno${String(index)} hapa`).join(
    ' ',
  );
  const found = ledgerFindings(receivedSite(`Kisima kipya\n${other}\n`));
  expect(found.length).toBeLessThanOrEqual(5);
  expect(found.length).toBeGreaterThan(0);
});

for (const [name, entry, reason] of [
  [
    'words that were never received',
    '{ from: "zamani", to: "sasa", why: "x" }',
    'The received text does not hold the words of "from".',
  ],
  [
    'words that are not published',
    '{ from: "sasa", to: "leo", why: "x" }',
    'The published text does not hold the words of "to".',
  ],
  [
    'nothing',
    '{ from: "kina visima", to: "visima", why: "x" }',
    'The published text has the received words, so there is no change.',
  ],
] as const) {
  test(`an entry of the ledger that changes ${name} is reported`, async () => {
    const site = receivedSite(received, `ledger:\n  - ${entry}\n`);
    const { status, stdout } = await desk('check', '--site', site.folder);
    const [, from = '', to = ''] = /from: "(.*?)", to: "(.*?)"/.exec(entry) ?? [];
    expect(withoutNames(stdout)).toBe(`content/bulletins/new-well/sw.mdx:7  warning  ledger/unused
  ${reason}
  found:     ${from} → ${to}
  expected:  words of content/bulletins/new-well/received/sw.txt, and what they were changed to in this text
  to do:     Correct this change in "ledger", or delete it.

1 warning.
`);
    expect(status).toBe(0);
  });
}

test('a received text that is no UTF-8 cannot be compared, which is a warning', () => {
  const site = receivedSite('');
  site.write(`${tiny}/received/sw.txt`, Buffer.from([0x4b, 0xff, 0xfe]));
  const { findings } = check({ siteFolder: site.folder });
  expect(findings.map(({ rule, severity, file }) => `${rule} ${severity} ${file}`)).toEqual([
    `file/encoding warning ${tiny}/received/sw.txt`,
  ]);
});
