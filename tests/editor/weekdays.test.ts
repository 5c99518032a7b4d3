import { check } from '../../src/check/check.ts';
import { weekdaysIn } from '../../src/check/wording/weekdays.ts';
import { expect, test } from '../support/quick.ts';
import { copySite } from '../support/site.ts';

const days: readonly (readonly [tag: string, text: string, days: readonly number[]])[] = [
  ['en', 'On Monday, Wednesdays and SUNDAY; a money fund', [0, 2, 6]],
  ['sw', 'Jumatatu, Jumatano, Ijumaa na Jumamosi', [0, 2, 4, 5]],
  ['is', 'á mánudaginn, frá þriðjudegi, fimmtudagur; fimmtán', [0, 1, 3]],
  ['bn', 'সোমবারে, বৃহস্পতিবার ও রবিবারের; সোনা', [0, 3, 6]],
  ['gu', 'સોમવારે, ગુરુવારે અને રવિવારે', [0, 3, 6]],
  ['fa', 'سه‌شنبه و شنبه', [1, 5]],
  ['de', 'Montags und am Sonnabend', [0]],
  // Of two words, and so not looked at.
  ['vi', 'Thứ Hai', []],
];

test('weekdays are found by their names, in the forms that these have', () => {
  for (const [formatTag, text, expected] of days)
    expect(
      weekdaysIn(text, { formatTag }).map(({ day }) => day),
      text,
    ).toEqual(expected);
});

const pairs: readonly (readonly [source: string, translation: string, found: string | undefined])[] = [
  ['The market opens on Monday.', 'Soko hufunguliwa Jumatano.', 'Jumatano'],
  ['The market opens on Monday.', 'Soko hufunguliwa Jumatatu.', undefined],
  ['The market opens on Monday.', 'Soko hufunguliwa kesho asubuhi.', undefined],
  ['The market opens tomorrow.', 'Soko hufunguliwa Jumatano.', undefined],
  ['From Monday to Friday it is open.', 'Hufunguliwa Ijumaa hadi Jumatatu.', undefined],
  ['From Monday to Friday it is open.', 'Hufunguliwa Jumatatu hadi Alhamisi.', 'Alhamisi'],
];

test('a weekday that was exchanged for another is reported, and nothing else', () => {
  for (const [source, translation, expected] of pairs) {
    const site = copySite('tiny', ['en', 'sw']);
    const texts = { en: source, sw: translation };
    for (const [tag, words] of Object.entries(texts)) {
      const file = `content/bulletins/new-well/${tag}.mdx`;
      site.write(file, `${site.read(file)}\n${words}\n`);
    }
    const findings = check({ siteFolder: site.folder }).findings.filter(
      ({ rule }) => rule === 'figures/weekday',
    );
    expect(
      findings.map(({ found }) => found),
      translation,
    ).toEqual(expected === undefined ? [] : [expected]);
  }
});

test('both days are named, with their places', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const [en, sw] = ['en', 'sw'].map((tag) => `content/bulletins/new-well/${tag}.mdx`) as [string, string];
  site.write(en, `${site.read(en)}\nThe market opens on Monday.\n`);
  site.write(sw, `${site.read(sw)}\nSoko hufunguliwa Jumatano.\n`);
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
});
