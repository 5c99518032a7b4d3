import { check } from '../../src/check/check.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';

const pairs: readonly (readonly [source: string, translation: string, found: string | undefined])[] = [
  ['The market opens on Monday.', 'Soko hufunguliwa Jumatano.', 'Jumatano'],
  ['The market opens on Monday.', 'Soko hufunguliwa Jumatatu.', undefined],
  ['The market opens on Monday.', 'Soko hufunguliwa kesho asubuhi.', undefined],
  ['The market opens tomorrow.', 'Soko hufunguliwa Jumatano.', undefined],
  ['From Monday to Friday it is open.', 'Hufunguliwa Ijumaa hadi Jumatatu.', undefined],
  ['From Monday to Friday it is open.', 'Hufunguliwa Jumatatu hadi Alhamisi.', 'Alhamisi'],
  ['It opened in May and closed in July.', 'Ilifunguliwa Mei na kufungwa Juni.', 'Juni'],
  ['It may open in July.', 'Huenda ifunguliwe Julai.', undefined],
  ['It may open in July.', 'Huenda ifunguliwe Juni.', 'Juni'],
  ['It opened on 20 May 2022.', 'Ilifunguliwa 20 Mei 2022.', undefined],
];

test('a thing that was exchanged for another is reported, and nothing else', () => {
  for (const [source, translation, expected] of pairs) {
    const site = copySite('tiny', ['en', 'sw']);
    const texts = { en: source, sw: translation };
    for (const [tag, words] of Object.entries(texts)) {
      const file = `content/bulletins/new-well/${tag}.mdx`;
      site.write(file, `${site.read(file)}\n${words}\n`);
    }
    const findings = check({ siteFolder: site.folder }).findings.filter(({ rule }) =>
      ['figures/month', 'figures/weekday'].includes(rule),
    );
    expect(
      findings.map(({ found }) => found),
      translation,
    ).toEqual(expected === undefined ? [] : [expected]);
  }
});

test('both are named, with their places', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const [en = '', sw = ''] = ['en', 'sw'].map((tag) => `content/bulletins/new-well/${tag}.mdx`);
  site.write(en, `${site.read(en)}\nThe market opens on Monday.\n\nIt was built in May.\n`);
  site.write(sw, `${site.read(sw)}\nSoko hufunguliwa Jumatano.\n\nLilijengwa Machi.\n`);
  const { findings } = check({ siteFolder: site.folder });
  expect(findings.find(({ rule }) => rule === 'figures/weekday')).toEqual({
    rule: 'figures/weekday',
    severity: 'warning',
    file: sw,
    line: 13,
    column: 18,
    passage: 'paragraph-3',
    range: { start: 306, end: 314 },
    message: 'This passage names a different day of the week from the source text.',
    found: 'Jumatano',
    expected: `the day that is called "Monday" in line 12 of ${en}`,
    hint: 'Correct the day.',
  });
  expect(findings.find(({ rule }) => rule === 'figures/month')).toEqual({
    rule: 'figures/month',
    severity: 'warning',
    file: sw,
    line: 15,
    column: 12,
    passage: 'paragraph-4',
    range: { start: 328, end: 333 },
    message: 'This passage names a different month from the source text.',
    found: 'Machi',
    expected: `the month that is called "May" in line 14 of ${en}`,
    hint: 'Correct the month.',
  });
});

test('a whole date with another month is reported once', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const [en = '', sw = ''] = ['en', 'sw'].map((tag) => `content/bulletins/new-well/${tag}.mdx`);
  site.write(en, `${site.read(en)}\nIt opened on 20 May 2022.\n`);
  site.write(sw, `${site.read(sw)}\nIlifunguliwa 20 Juni 2022.\n`);
  const { findings } = check({ siteFolder: site.folder });
  expect(
    findings.filter(({ rule }) => rule.startsWith('figures/')).map(({ rule, found }) => [rule, found]),
  ).toEqual([['figures/changed', '20 Juni 2022']]);
});
