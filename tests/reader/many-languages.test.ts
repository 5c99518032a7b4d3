import type { Page } from 'playwright/test';

import { check } from '../../src/check/check.ts';
import { textsIn } from '../../src/publication/published.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectToFitEveryLook } from './every-look.ts';
import { openTab } from './states.ts';

const bulletin = 'en/places/';

/** Counts the names of languages that don't begin where others below or above them do. */
const misplaced = (page: Page) =>
  page.locator('.languages a').evaluateAll((links) => {
    const isRightToLeft = document.dir === 'rtl';
    const starts = links.map((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      const { left, right } = range.getBoundingClientRect();
      return isRightToLeft ? right : left;
    });
    return links.filter(
      (_, at) => starts.filter((start) => Math.abs(start - (starts[at] ?? 0)) <= 2).length < 2,
    ).length;
  });

test('the root of sixty languages names each, and says what is new in it or that nothing is', async ({
  many,
  page,
}) => {
  await page.goto(many.served.url);
  const { publication } = check({ siteFolder: many.site.folder });
  const { locales } = publication;
  expect(locales).toHaveLength(60);
  await expect(page.locator('.masthead .languages a')).toHaveText(locales.map(({ name }) => name));
  const rows = await page.locator('.rows li').evaluateAll((items) =>
    items.map((item) => ({
      tag: item.getAttribute('lang'),
      direction: item.getAttribute('dir'),
      name: item.querySelector('h2')?.textContent,
      newest: item.querySelector('.main-words a')?.getAttribute('href'),
      without: item.querySelector('.none')?.textContent,
    })),
  );
  const expected = locales.map(({ tag, direction, name, strings }) => {
    const [newest] = textsIn(publication.bulletins, tag);
    const { front } = strings.data as { front: { empty: string } };
    return {
      tag,
      direction,
      name,
      newest: newest && `/${tag}/${newest.bulletin.slug}/`,
      without: newest === undefined ? front.empty : undefined,
    };
  });
  expect(rows).toEqual(expected);
  expect(rows.filter(({ without }) => without !== undefined)).toHaveLength(11);
  // A title of sixty names would be none.
  await expect(page).toHaveTitle('Program Bulletin');
});

test('from the root the newest bulletin is one tap away, and the sixty languages of "not found" are too', async ({
  many,
  page,
}) => {
  await page.goto(many.served.url);
  await page.locator('li[lang="fa"] .main-words a').click();
  await expect(page).toHaveURL(`${many.served.url}fa/places/`);
  await page.goto(`${many.served.url}nothing/`);
  await expect(page).toHaveTitle('Page not found');
  await expect(page.locator('.rows li')).toHaveCount(60);
  await page.locator('.masthead').getByRole('link', { name: 'Kiswahili' }).click();
  await expect(page).toHaveURL(`${many.served.url}sw/`);
});

test('the switcher is folded, tells its own, and opens without script, by finger and by keyboard', async ({
  browser,
  many,
}) => {
  const { page, takeFailures } = await openTab(browser, false);
  await page.setViewportSize({ width: 360, height: 640 });
  const address = many.served.url + bulletin;
  await page.goto(address);
  const switcher = page.getByRole('navigation', { name: 'Languages' });
  const summary = switcher.locator('summary');
  await expect(summary).toHaveText('English All languages · 45');
  await expect(switcher.getByRole('link')).toHaveCount(0);
  expect((await page.locator('.masthead').boundingBox())?.height).toBeLessThan(110);
  await summary.click();
  await expect(switcher.getByRole('link')).toHaveCount(45);
  await expect(switcher.locator('[aria-current]')).toHaveText('English');
  expect(await misplaced(page)).toBe(0);
  await switcher.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(`${many.served.url}de/places/`);
  await page.goto(address);
  for (const _ of ['skip', 'name', 'summary']) await page.keyboard.press('Tab');
  await expect(summary).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${many.served.url}af/places/`);
  expect(takeFailures()).toEqual([]);
  await page.context().close();
});

test('folded names fetch no faces', async ({ many, page }) => {
  const address = `${many.served.url}en/`;
  const fontsOf = async () => {
    const fonts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.add(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    page.removeAllListeners('request');
    return [...fonts].sort();
  };
  const folded = await fontsOf();
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    await route.fulfill({ response: answer, body: html.replace(/<details>.*?<\/details>/s, '') });
  });
  expect(folded).toEqual(await fontsOf());
  expect(folded).not.toEqual([]);
});

test('in a right-to-left language the folded names begin at the right', async ({ many, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${many.served.url}ar/`);
  await page.locator('.masthead summary').click();
  expect(await misplaced(page)).toBe(0);
});

for (const route of ['', bulletin]) {
  test(`"/${route}" in many languages fits every window, and axe finds nothing`, async ({
    browser,
    many,
  }) => {
    const { page, takeFailures } = await openTab(browser, true);
    await page.goto(many.served.url + route);
    const summary = page.locator('.masthead summary');
    if ((await summary.count()) > 0) await summary.click();
    await expectToFitEveryLook(page, '.languages a, .masthead summary');
    expect(takeFailures()).toEqual([]);
    await page.context().close();
  });
}
