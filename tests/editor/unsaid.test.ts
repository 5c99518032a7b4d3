import { check } from '../../src/check/check.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';
import { reportOn, type Spoilt } from '../support/spoilt.ts';

const cases: readonly Spoilt[] = [
  {
    locale: 'sw',
    from: 'kati ya Tamba na Maleni inabeba',
    to: 'kati ya Tamba na Maleni ina- beba',
    report: [
      `warning wording/broken-word sw.mdx:11
This hyphen splits a word, as at the end of a line, or should be a dash.
ina- beba
inabeba
Write "inabeba"; or "ina – beba" if a dash is meant.`,
    ],
  },
  {
    locale: 'en',
    from: 'Nobody is turned',
    to: 'In pre- and post-flood years nobody was turned',
    report: [],
  },
  {
    locale: 'is',
    from: 'title: "',
    to: 'title: "🚂 ',
    report: [
      `warning wording/emoji-in-title is.mdx:2
There is an emoji in this title: screen readers say its name, and not every device shows it.
🚂
words
Delete the emoji, or say it in words.`,
    ],
  },
  { locale: 'is', from: 'title: "', to: 'title: "© ② ™ ', report: [] },
  {
    locale: 'bn',
    from: 'title: "',
    to: `title: "${'ক্ষ '.repeat(150)}`,
    report: [
      `warning wording/long-title bn.mdx:2
This title is so long that lists and search engines cut it.
346 characters
at most 200
Shorten the title; what it loses can stand in the summary.`,
    ],
  },
  {
    locale: 'sw',
    from: 'wagonjwa katika mwaka wa kwanza',
    to: 'patients in the first year',
    report: [
      `warning language/label sw.mdx:6
The label of the figure "patients" is that of the source text.
patients in the first year
a label in "sw"
Translate the label.`,
    ],
  },
  { locale: 'sw', from: 'wagonjwa katika mwaka wa kwanza', to: 'Tamba', report: [] },
  {
    locale: 'sw',
    from: 'asilimia 5.1',
    to: 'asilimia ٥٫١',
    report: [
      `warning figures/two-digits sw.mdx:40
The numbers of this paragraph use the digits of two scripts.
٥٫١
digits as in "730"
Write all numbers of the text in the same digits.`,
    ],
  },
];

for (const { locale, from, to, report } of cases) {
  test(`${locale}: ${from} → ${to.slice(0, 60)}`, () => {
    const family = report[0]?.split(' ')[1] ?? 'wording/broken-word';
    expect(reportOn(family, locale, from, to)).toEqual(report);
  });
}

const text = 'content/bulletins/new-well/en.mdx';

function found(change: (site: ReturnType<typeof copySite>) => void, rule: string): unknown[] {
  const site = copySite('tiny', ['en', 'sw']);
  change(site);
  const day = { date: '2026-03-01', now: 0 };
  const { findings } = check({ siteFolder: site.folder, day });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, file, line, message, found: what, expected, hint }) => {
      return [severity, file, line, message, what, expected, hint];
    });
}

test('decimals with two signs are told of once, at the rarer', () => {
  const words = 'Of all, 94,5% agree, 3.5% do not, and 2.0 % cannot say; on 1,5 of 2.5 days.';
  const twice = found((site) => {
    site.write(text, `${site.read(text)}\n${words}\n`);
  }, 'figures/two-decimal-signs');
  expect(twice).toEqual([
    [
      'warning',
      text,
      expect.any(Number),
      'This text uses two decimal signs.',
      '4,5',
      'a sign as in "3.5"',
      'Write all decimals of the text with the same sign.',
    ],
  ]);
});

const names: readonly (readonly [alt: string, isName: boolean])[] = [
  ['well.png', true],
  ['IMG_2034', true],
  ['new well', true],
  ['New_Well', true],
  ['WhatsApp Image 2026-03-01 at 10.12.33', true],
  ['A well', false],
  ['Image of 12 wells', false],
  ['The new well, beside the school', false],
];

for (const [alt, isName] of names) {
  test(`"${alt}" ${isName ? 'is' : 'is not'} the name of a file`, () => {
    const told = found((site) => {
      site.write(text, `${site.read(text)}\n![${alt}](media/new-well.png)\n`);
    }, 'content/picture-alt-name');
    const finding = [
      'warning',
      text,
      expect.any(Number),
      "These words are the name of a file: they don't tell people who can't see the picture what it shows.",
      alt,
      'what the picture shows, in a few words',
      'Describe the picture between the square brackets.',
    ];
    expect(told).toEqual(isName ? [finding] : []);
  });
}

test('a folder that was copied and not written anew is told of', () => {
  const copy = (site: ReturnType<typeof copySite>) => {
    for (const name of ['bulletin.yaml', 'en.mdx', 'sw.mdx'])
      site.write(`content/bulletins/newer-well/${name}`, site.read(`content/bulletins/new-well/${name}`));
  };
  expect(found(copy, 'content/same-text')).toEqual([
    [
      'warning',
      'content/bulletins/newer-well/bulletin.yaml',
      0,
      'The text of this bulletin is the same as that of "new-well".',
      'the whole text the same',
      'a text of its own',
      'Delete the folder that is the copy, "newer-well" or "new-well", or write its text.',
    ],
  ]);
  // Whatever it is called, the later one is asked about.
  const renewed = (site: ReturnType<typeof copySite>) => {
    copy(site);
    site.replace('content/bulletins/newer-well/bulletin.yaml', '2026-02-28', '2026-02-27');
  };
  expect(found(renewed, 'content/same-text')).toMatchObject([
    {
      1: 'content/bulletins/new-well/bulletin.yaml',
      3: 'The text of this bulletin is the same as that of "newer-well".',
    },
  ]);
});

test('a date more than a year ahead is asked about', () => {
  const dated = (published: string) =>
    found((site) => {
      site.replace(
        'content/bulletins/new-well/bulletin.yaml',
        'published: 2026-02-28',
        `published: ${published}`,
      );
    }, 'bulletin/far-off');
  expect(dated('2062-02-28')).toEqual([
    [
      'warning',
      'content/bulletins/new-well/bulletin.yaml',
      1,
      'The date in "published" is more than a year ahead.',
      '2062-02-28',
      'a day up to 2027-03-02',
      'Look at the year.',
    ],
  ]);
  expect(dated('2027-03-02')).toEqual([]);
  expect(dated('2026-02-28\nwithdrawn:\n  date: 2062-03-01\n  why: "Dry."')).toEqual([
    [
      'warning',
      'content/bulletins/new-well/bulletin.yaml',
      3,
      'The date in "withdrawn" is more than a year ahead.',
      '2062-03-01',
      'a day up to 2027-03-02',
      'Look at the year.',
    ],
  ]);
});
