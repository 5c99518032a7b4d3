import { check } from '../../src/check/check.ts';
import { runOnPublication } from '../../src/check/run-rule.ts';
import { addressesUnique } from '../../src/check/rules/publication/addresses-unique.ts';
import { formats } from '../../src/site/i18n/formats.ts';
import { archiveAlternates, frontAlternates } from '../../src/publication/alternates.ts';
import { archiveOf, endsOf } from '../../src/publication/archive.ts';
import type { Publication } from '../../src/publication/model.ts';
import { byMonth, spanMonths } from '../../src/publication/months.ts';
import { publishedRoutes } from '../../src/outputs/published-routes.ts';
import { archiveRoute } from '../../src/publication/routes.ts';
import { withTranslations } from '../../src/publication/with-translations.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { sitemapEntries } from '../../src/outputs/sitemap/entries.ts';
import { expect, test } from '../support/quick.ts';
import { localeOf } from '../support/locale-of.ts';
import { copySite } from '../support/site.ts';

const tiny = check({ siteFolder: copySite('tiny', ['en', 'sw']).folder }).publication;
/** The tiny site with its bulletin on each of these days, newest first, and only the first of them in Swahili too. */
function publicationOf(days: readonly string[], inSwahili = days.length): Publication {
  const bulletins = days.flatMap((published, index) =>
    tiny.bulletins.map((bulletin) =>
      withTranslations(
        { ...bulletin, slug: `b${String(index)}`, published },
        bulletin.translations.filter(({ locale }) => locale.tag === 'en' || index < inSwahili),
      ),
    ),
  );
  return { ...tiny, bulletins };
}

/** Days one after the other, the newest first. */
const days = (count: number, newest = '2023-05-20') =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(newest) - index * 86_400_000).toISOString().slice(0, 10),
  );

const slugsOf = (publication: Publication, locale: string) =>
  archiveOf(publication, locale).map((page) => page.map(({ bulletin }) => bulletin.slug));

for (const [count, sizes] of [
  [0, [0]],
  [1, [1]],
  [20, [20]],
  [21, [20, 1]],
  [40, [20, 20]],
  [41, [20, 20, 1]],
] as const) {
  test(`${String(count)} bulletins stand on pages of ${sizes.join(', ')}, each once, newest first`, () => {
    const publication = publicationOf(days(count));
    const pages = slugsOf(publication, 'en');
    expect(pages.map(({ length }) => length)).toEqual(sizes);
    expect(pages.flat()).toEqual(publication.bulletins.map(({ slug }) => slug));
  });
}

test('each language has pages of its own bulletins, and a page is offered in the languages that have it', () => {
  const publication = publicationOf(days(41), 21);
  const [en, sw] = publication.locales;
  expect(slugsOf(publication, 'sw').map(({ length }) => length)).toEqual([20, 1]);
  const offered = [1, 2, 3].map((page) => archiveAlternates(publication, page));
  expect(offered).toEqual([
    frontAlternates(publication),
    {
      translations: [
        { locale: en, route: '/en/page/2/' },
        { locale: sw, route: '/sw/page/2/' },
      ],
      xDefault: '/',
    },
    { translations: [{ locale: en, route: '/en/page/3/' }], xDefault: '/' },
  ]);
  const lists = sitemapEntries(publication).filter(({ route }) => /^\/..\/(?:page\/|$)/.test(route));
  expect(lists).toEqual([
    { route: '/en/', lastModified: '2023-05-20', alternates: offered[0] },
    { route: '/en/page/2/', lastModified: '2023-05-20', alternates: offered[1] },
    { route: '/en/page/3/', lastModified: '2023-05-20', alternates: offered[2] },
    { route: '/sw/', lastModified: '2023-05-20', alternates: offered[0] },
    { route: '/sw/page/2/', lastModified: '2023-05-20', alternates: offered[1] },
  ]);
  expect(publishedRoutes(publication).map(({ route }) => route)).toEqual(
    expect.arrayContaining(lists.map(({ route }) => route)),
  );
});

test('the first page is the front page', () => {
  expect([1, 2, 10].map((page) => archiveRoute('en', page))).toEqual(['/en/', '/en/page/2/', '/en/page/10/']);
});

test("no page of the owner's takes the address of a page of the archive", () => {
  const ownerPages = [2, 3].map((page) => ({
    route: archiveRoute('en', page),
    file: `src/pages/en/page/${String(page)}.astro`,
  }));
  const findings: Finding[] = [];
  const publication = { ...publicationOf(days(21)), ownerPages };
  runOnPublication(addressesUnique, publication, (finding) => findings.push(finding));
  expect(findings.map(({ rule, found }) => [rule, found])).toEqual([
    ['address/doubled', 'locales/en/ and src/pages/en/page/2.astro'],
  ]);
});

const months: readonly (readonly [tag: string, calendar: string, day: string, month: string])[] = [
  ['en', 'gregory', '2023-05-20', 'May 2023'],
  ['sw', 'gregory', '2023-05-20', 'Mei 2023'],
  ['is', 'gregory', '2023-05-20', 'maí 2023'],
  ['gu', 'gregory', '2023-05-20', 'મે 2023'],
  ['bn', 'gregory', '2023-05-20', 'মে ২০২৩'],
  ['ar', 'gregory', '2023-05-20', 'مايو ٢٠٢٣'],
  ['en', 'persian', '2023-05-20', 'Ordibehesht 1402 AP'],
  ['en', 'persian', '2023-05-22', 'Khordad 1402 AP'],
];
for (const [tag, calendar, day, month] of months) {
  test(`${day} is in ${month} for readers of "${tag}" by the calendar ${calendar}`, () => {
    expect(formats({ ...localeOf(tag), calendar }).month(day)).toBe(month);
  });
}

/** Days, and how they are grouped. */
const groups: readonly (readonly [calendar: string, days: readonly string[], grouped: readonly string[]])[] =
  [
    ['gregory', [], []],
    ['gregory', ['2023-05-20'], ['May 2023: 20']],
    ['gregory', ['2023-06-01', '2023-05-31', '2023-05-01'], ['June 2023: 01', 'May 2023: 31, 01']],
    [
      'gregory',
      ['2024-01-01', '2023-12-31', '2023-01-02'],
      ['January 2024: 01', 'December 2023: 31', 'January 2023: 02'],
    ],
    ['gregory', ['2024-05-01', '2023-05-01'], ['May 2024: 01', 'May 2023: 01']],
    [
      'persian',
      ['2023-05-22', '2023-05-21', '2023-04-21'],
      ['Khordad 1402 AP: 22', 'Ordibehesht 1402 AP: 21, 21'],
    ],
    ['persian', ['2023-03-21', '2023-03-20'], ['Farvardin 1402 AP: 21', 'Esfand 1401 AP: 20']],
  ];
for (const [calendar, of, grouped] of groups) {
  test(`${of.join(', ') || 'nothing'} by the calendar ${calendar}: ${grouped.join('; ') || 'no month'}`, () => {
    const { month } = formats({ ...localeOf('en'), calendar });
    const archive = archiveOf(publicationOf(of), 'en');
    const found = byMonth(archive.flat(), month).map(
      ({ name, bulletins }) =>
        `${name}: ${bulletins.map(({ bulletin }) => bulletin.published.slice(-2)).join(', ')}`,
    );
    expect(found).toEqual(grouped);
    expect(spanMonths(endsOf(archive), month)).toBe(grouped.length > 1);
  });
}

test('months are told apart over all pages, not on each', () => {
  const { month } = formats(localeOf('en'));
  const sameDay = Array.from({ length: 20 }, () => '2023-05-20');
  expect(spanMonths(endsOf(archiveOf(publicationOf(sameDay), 'en')), month)).toBe(false);
  expect(spanMonths(endsOf(archiveOf(publicationOf([...sameDay, '2023-04-30']), 'en')), month)).toBe(true);
});
