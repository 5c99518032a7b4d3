import { expect, test } from '../support/fixtures.ts';
import { listPageOf } from '../support/list-page.ts';
import { smallBulletins } from '../support/small-bulletins.ts';
import { expectToFitEveryLook } from './every-look.ts';
import { openTab } from './states.ts';

const base = '/a/b';

/** The languages of the site, and how many pages list the bulletins of each. */
const pageCounts = { ar: 2, bn: 1, en: 3, gu: 1, is: 1, sw: 2 };

/** The bulletins of a language, newest first, those of one day by slug. */
function bulletinsOf(language: string) {
  const first = { slug: 'demonstration-cities', published: '2023-05-20', languages: Object.keys(pageCounts) };
  return [...smallBulletins, first]
    .filter(({ languages }) => languages.includes(language))
    .sort((a, b) => b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug));
}

const routeOf = (language: string, page: number) =>
  page === 1 ? `/${language}/` : `/${language}/page/${String(page)}/`;

for (const [language, count] of Object.entries(pageCounts)) {
  test(`${language}: every bulletin stands on one of ${String(count)} pages, by date, below its month`, ({
    subsets,
  }) => {
    const pages = Array.from({ length: count }, (_, index) =>
      listPageOf(subsets.site.out, routeOf(language, index + 1)),
    );
    const listed = pages.map(({ months }) => months.flatMap((month) => month.bulletins));
    expect(listed.flat()).toEqual(
      bulletinsOf(language).map(({ slug, published }) => ({
        href: `${base}/${language}/${slug}/`,
        day: published,
      })),
    );
    for (const each of listed.slice(0, -1)) expect(each).toHaveLength(20);
    for (const { months, levels } of pages) {
      // A month a heading, its own: no month stands twice on a page.
      const days = months.map(({ bulletins }) => [...new Set(bulletins.map(({ day }) => day.slice(0, 7)))]);
      expect(days.map(({ length }) => length)).toEqual(months.map(() => 1));
      expect(new Set(days.flat()).size).toBe(months.length);
      expect(levels).toEqual([1, ...months.flatMap(({ bulletins }) => [2, ...bulletins.map(() => 3)])]);
    }
    for (const [index, { newer, older }] of pages.entries()) {
      // In its head as the world knows it, in its body as a link of the site.
      const links = (page: number) =>
        page < 1 || page > count
          ? []
          : ['https://host.example', ''].map((origin) => origin + base + routeOf(language, page));
      expect(newer).toEqual(links(index));
      expect(older).toEqual(links(index + 2));
    }
    expect(new Set(pages.map(({ title }) => title)).size).toBe(count);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(count);
  });
}

test('months are named in the form of each language', ({ subsets }) => {
  const monthsOf = (language: string, page = 1) =>
    listPageOf(subsets.site.out, routeOf(language, page)).months.map(({ name }) => name);
  expect(monthsOf('bn')).toEqual([
    'আগস্ট ২০২৩',
    'মে ২০২৩',
    'এপ্রিল ২০২৩',
    'ডিসেম্বর ২০২২',
    'আগস্ট ২০২২',
    'এপ্রিল ২০২২',
    'ডিসেম্বর ২০২১',
  ]);
  expect(monthsOf('en', 3)).toEqual(['November 2021']);
  expect(monthsOf('is').slice(-2)).toEqual(['Desember 2021', 'Nóvember 2021']);
  expect(monthsOf('ar', 2).slice(-2)).toEqual(['ديسمبر ٢٠٢١', 'نوفمبر ٢٠٢١']);
});

test('one month needs no heading, and titles are then of its level', ({ published }) => {
  const { months, levels, older } = listPageOf(published.site.out, '/en/');
  expect(months.map(({ name }) => name)).toEqual(['']);
  expect(levels).toEqual([1, 2]);
  expect(older).toEqual([]);
});

test('"older" leads a reader without script to the first bulletin, "newer" back, and no further', async ({
  browser,
  subsets,
}) => {
  const { page, takeFailures } = await openTab(browser, false);
  const { url } = subsets.served;
  await page.goto(`${url}en/`);
  const ways = page.getByRole('navigation', { name: 'Newer and older bulletins' });
  for (const at of [1, 2, 3]) {
    await expect(ways.getByRole('paragraph')).toHaveText(`Page ${String(at)} of 3`);
    if (at < 3) await ways.getByRole('link', { name: 'Older bulletins' }).click();
  }
  await expect(ways.getByRole('link')).toHaveText(['Newer bulletins']);
  await expect(page).toHaveTitle('Bulletins, page 3 · Program Bulletin');
  await ways.getByRole('link', { name: 'Newer bulletins' }).click();
  await ways.getByRole('link', { name: 'Newer bulletins' }).click();
  expect(page.url()).toBe(`${url}en/`);
  await expect(ways.getByRole('link')).toHaveText(['Older bulletins']);
  expect(takeFailures()).toEqual([]);
  for (const nowhere of ['en/page/4/', 'en/page/1/', 'en/page/', 'is/page/2/'])
    expect((await page.goto(url + nowhere))?.status(), nowhere).toBe(404);
  await page.context().close();
});

for (const language of ['en', 'ar']) {
  test(`${language}: a page of the archive fits every window, and axe finds nothing`, async ({
    browser,
    subsets,
  }) => {
    const { page, takeFailures } = await openTab(browser, true);
    await page.goto(`${subsets.served.url}${language}/page/2/`);
    await expectToFitEveryLook(page, '.pages a, .entries article a');
    expect(takeFailures()).toEqual([]);
    await page.context().close();
  });
}
