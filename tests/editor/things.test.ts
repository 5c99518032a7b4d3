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
  ['It cost $5 million.', 'Iligharimu dola milioni 5.', undefined],
  ['It cost $5 million.', 'Iligharimu pauni milioni 5.', 'pauni'],
  ['It cost 5 million yen; they won.', 'Iligharimu yen milioni 5; walishinda.', undefined],
  ['It cost 300 Canadian dollars.', 'Iligharimu dola 300 za Canada.', undefined],
  ['It cost 300 Canadian dollars.', 'Iligharimu dola za Marekani 300.', 'dola za Marekani'],
  ['It is 72 km away.', 'Iko umbali wa kilomita 72.', undefined],
  ['It is 72 km away.', 'Iko umbali wa maili 72.', 'maili 72'],
  ['It is 72 km away.', 'Iko umbali wa maili 45.', undefined],
  ['It is 72 km away.', 'Iko umbali wa maili 54.', 'maili 54'],
  ['It is 45 miles (72 km) away.', 'Iko umbali wa kilomita 72.', undefined],
  ['It took three weeks.', 'Ilichukua miezi mitatu.', 'miezi mitatu'],
  ['It took three weeks.', 'Ilichukua siku 21.', undefined],
  ['It begins at 4:30 pm.', 'Itaanza saa kumi na nusu jioni.', undefined],
  ['It begins at 4:30 pm.', 'Itaanza saa tisa na nusu jioni.', 'saa tisa na nusu jioni'],
  ['It landed at 13:45.', 'Ilitua saa saba na dakika arobaini na tano mchana.', undefined],
  ['It was built in the 1970s.', 'Lilijengwa miaka ya 70.', undefined],
  ['It was built in the seventies.', 'Lilijengwa miaka ya sabini.', undefined],
  ['It was built in the seventies.', 'Lilijengwa miaka ya sitini.', 'miaka ya sitini'],
  ['He is in his seventies.', 'Ana zaidi ya miaka sitini.', undefined],
  ['It opens at 8 a.m. daily.', 'Hufunguliwa saa mbili asubuhi kila siku.', undefined],
  ['It opens at 8 a.m. daily.', 'Hufunguliwa saa mbili usiku kila siku.', 'saa mbili usiku'],
  ['It opens at noon.', 'Hufunguliwa saa sita mchana.', undefined],
  ['It opens at noon, for 6 people.', 'Hufunguliwa saa sita mchana kwa watu sita.', undefined],
];

test('a thing that was exchanged for another is reported, and nothing else', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const file = (tag: string) => `content/bulletins/new-well/${tag}.mdx`;
  const append = (tag: string, paragraphs: readonly string[]) => {
    site.write(file(tag), `${site.read(file(tag))}\n${paragraphs.join('\n\n')}\n`);
  };
  append(
    'en',
    pairs.map(([source]) => source),
  );
  append(
    'sw',
    pairs.map(([, translation]) => translation),
  );
  const { findings } = check({ siteFolder: site.folder });
  const reported = findings.filter(({ rule }) => rule.startsWith('figures/'));
  for (const [index, [source, translation, expected]] of pairs.entries()) {
    const found = reported.filter(({ passage }) => passage === `paragraph-${String(index + 3)}`);
    expect(
      found.map((finding) => finding.found),
      `${source} ${translation}`,
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

test('a number with another unit is reported with both, and where it was converted, what does not fit', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const [en = '', sw = ''] = ['en', 'sw'].map((tag) => `content/bulletins/new-well/${tag}.mdx`);
  site.write(en, `${site.read(en)}\nThe road is 72 km long.\n\nThe tank holds 550 pounds and cost $90.\n`);
  site.write(
    sw,
    `${site.read(sw)}\nBarabara ni ya maili 72.\n\nTangi hubeba kilogramu 520 na liligharimu yuro 90.\n`,
  );
  const { findings } = check({ siteFolder: site.folder });
  const told = findings.filter(({ rule }) => rule.startsWith('figures/'));
  expect(
    told.map(({ rule, severity, message, found, expected, hint }) => [
      rule,
      severity,
      message,
      found,
      expected,
      hint,
    ]),
  ).toEqual([
    [
      'figures/unit',
      'warning',
      'This number has a different unit from the source text.',
      'maili 72',
      `72 km, as in line 12 of ${en}`,
      'Correct the unit, or convert the number too.',
    ],
    [
      'figures/conversion',
      'warning',
      'This is not what the source text says, converted to another unit.',
      'kilogramu 520',
      `550 pounds, as in line 14 of ${en}`,
      'Convert it once more, or keep the unit of the source text.',
    ],
    [
      'figures/currency',
      'warning',
      'This passage names a different currency from the source text.',
      'yuro',
      `the currency that is called "$" in line 14 of ${en}`,
      'Correct the currency.',
    ],
  ]);
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

test('a name in the place of another is told with the one that is meant', () => {
  const site = copySite('tiny', ['en', 'sw']);
  const [en = '', sw = ''] = ['en', 'sw'].map((tag) => `content/bulletins/new-well/${tag}.mdx`);
  site.write(
    en,
    `${site.read(en)}\nWe saw Maxine Waters and Orrin Hatch.\n\nThen Waters left.\n\nBut Waters came.\n`,
  );
  site.write(
    sw,
    `${site.read(sw)}\nTuliona Maxine Waters na Orrin Hatch.\n\nKisha Hatch aliondoka.\n\nLakini Waters alikuja.\n`,
  );
  const { findings } = check({ siteFolder: site.folder });
  expect(findings.filter(({ rule }) => rule === 'names/exchanged')).toEqual([
    {
      rule: 'names/exchanged',
      severity: 'warning',
      file: sw,
      line: 15,
      column: 7,
      passage: 'paragraph-4',
      range: { start: 334, end: 339 },
      message: 'This passage has a name that its source does not, and lacks one that it does.',
      found: 'Hatch',
      expected: `"Waters", as in line 14 of ${en}`,
      hint: 'Write the name that stands in the source text.',
    },
  ]);
});
