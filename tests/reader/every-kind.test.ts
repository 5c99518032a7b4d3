import type { Page } from 'playwright/test';

import { lookWithAxe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { misfits } from '../support/misfits.ts';
import { tabThrough } from '../support/tab-through.ts';
import { isSeenByAxe, looks } from './states.ts';

const bulletin = 'demonstration-cities/';

/** Shows a page as a reader may have it before them: its languages unfolded, the other language there. */
async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?')) await expect(page.locator('.doubled')).toBeVisible();
  for (const folded of await page.locator('details').all())
    await folded.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
}

/** By keyboard alone, in forced colours, on the narrowest phone and with letters twice as large. */
async function readOtherwise(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await show(page, address);
    expect(await tabThrough(page), `${address}, forced colours: ${forcedColors}`).toEqual([]);
  }
  expect((await lookWithAxe(page)).found, address).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await misfits(page), `${address}, 200 %`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  expect(await misfits(page), `${address}, 320 px`).toEqual([]);
}

const told = 'the Tab key goes everywhere and shows where, forced colours hide nothing, large letters fit';

test(`every kind of page: ${told}`, async ({ page, withArabic: { served } }) => {
  test.setTimeout(180_000);
  for (const route of [
    '',
    '404.html',
    'en/',
    `en/${bulletin}`,
    `en/${bulletin}?with=gu`,
    `ar/${bulletin}?with=en`,
    `en/${bulletin}demonstration-cities-en.html`,
    'en/follow/',
    'en/about/',
    'en/404.html',
  ])
    await readOtherwise(page, served.url + route);
});

test(`a page of the archive: ${told}`, async ({ page, subsets: { served } }) => {
  await readOtherwise(page, `${served.url}en/page/2/`);
});

test(`what was changed, corrected and withdrawn: ${told}, and axe finds nothing`, async ({
  page,
  changed: { served },
}) => {
  test.setTimeout(180_000);
  for (const route of [
    `en/${bulletin}`,
    `bn/${bulletin}?with=en`,
    'bn/specimen/',
    'ar/specimen/',
    'bn/gone/',
  ]) {
    const address = served.url + route;
    await readOtherwise(page, address);
    for (const { colorScheme, width } of looks.filter(isSeenByAxe)) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await show(page, address);
      const { found, passed } = await lookWithAxe(page);
      expect(found, `${address}, ${colorScheme}`).toEqual([]);
      expect(passed, address).toContain('color-contrast-enhanced');
    }
  }
});

test('what the Tab key misses is told of', async ({ page }) => {
  await page.setContent(
    `<!doctype html><style>:focus { outline: none }</style>
    <a href="#late" tabindex="2">Late</a><a href="#early" tabindex="1">Early</a><a href="#last">Last</a>`,
  );
  expect(await tabThrough(page)).toEqual([
    expect.stringContaining('Late</a> has no focus'),
    expect.stringContaining('Early</a> has no focus'),
    expect.stringContaining('Last</a> has no outline'),
  ]);
});
