import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from 'playwright/test';

import { expect, test, type BuiltSite } from '../support/fixtures.ts';
import { withSecurityHeaders } from '../support/send-headers.ts';
import { serve } from '../support/serve.ts';

// A whole browser asks for a page's icon when it likes, maybe when a test has ended.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }));

/** Shows a site at its own address, from a host that sends every security header; gives what the browser complains of. */
async function atItsAddress(page: Page, { site: { out } }: BuiltSite): Promise<string[]> {
  const served = await serve(out, '/a/b/', withSecurityHeaders(out));
  page.on('close', () => {
    served.stop();
  });
  const { origin } = new URL(served.url);
  await page.route('https://host.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: origin + pathname }) });
  });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('requestfailed', (request) => problems.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} ${String(response.status())}`);
  });
  return problems;
}

/** How a text is set, wherever it stands. */
const typeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { color, direction, fontFamily, fontSize, lineHeight } = getComputedStyle(element);
      return { color, direction, fontFamily, fontSize, lineHeight };
    });

const about: Readonly<Record<string, RegExp>> = {
  en: /^This is a feed\..* feed reader/,
  gu: /^આ એક ફીડ છે\..* ફીડ રીડર/,
  bn: /^এটি একটি ফিড। .* ফিড রিডার/,
  ar: /^هذه خلاصة\..* قارئ خلاصات/,
};

for (const locale of ['en', 'gu', 'bn', 'ar']) {
  test(`in a browser the feed in ${locale} reads as a bulletin does, on a phone too`, async ({
    browser,
    specimen,
  }) => {
    const context = await browser.newContext({ isMobile: true, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const problems = await atItsAddress(page, specimen);
    await page.goto(`https://host.example/a/b/${locale}/feed.xml`);
    const title = await page.locator('entry > title').first().textContent();
    await expect(page.locator('entry > title').first()).toBeVisible();
    for (const hidden of ['id', 'updated', 'summary', 'author']) {
      await expect(page.locator(hidden).first(), hidden).toBeHidden();
    }
    // What this is, and ways back, in the page's own language.
    await expect(page.locator('nav p').first()).toHaveText(about[locale] ?? '');
    expect(
      await page.locator('nav a').evaluateAll((ways) => ways.map((way) => way.getAttribute('href'))),
    ).toEqual([`https://host.example/a/b/${locale}/`, `https://host.example/a/b/${locale}/follow/`]);
    expect((await page.locator('nav a').last().boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const paragraph = await typeOf(page, '.text > p');
    const { width, overflow } = await page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect([width, overflow]).toEqual([360, 0]);
    await page.evaluate(() => document.fonts.ready);
    // By the keys to the bulletin's own page.
    const link = page.locator('.languages a').first();
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(new RegExp(`^https://host\\.example/a/b/${locale}/[a-z-]+/$`));
    while (!(await link.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(address);
    expect((await page.locator('h1').textContent())?.replaceAll('\u00AD', '')).toBe(title);
    expect(await typeOf(page, '.text > p')).toEqual(paragraph);
    expect(paragraph.direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(problems).toEqual([]);
    await context.close();
  });
}

test('a feed is dark where its reader wants it, and shows every picture', async ({ page, specimen }) => {
  const problems = await atItsAddress(page, specimen);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('https://host.example/a/b/en/feed.xml');
  const shown = await page.evaluate(async () => {
    const pictures = [...document.images];
    await Promise.all(pictures.map((picture) => picture.decode()));
    return { pictures: pictures.length, paper: getComputedStyle(document.documentElement).backgroundColor };
  });
  expect(shown).toEqual({ pictures: 2, paper: 'rgb(20, 23, 26)' });
  expect(problems).toEqual([]);
});

test('a feed of a portable site is shown the same from a disk', async ({ page, portable }) => {
  await page.goto(pathToFileURL(path.join(portable.site.out, 'gu/feed.xml')).href);
  const { fontFamily } = await typeOf(page, '.text > p');
  expect(fontFamily).toMatch(/^"?Bulletin/);
  expect(
    await page.evaluate(() =>
      document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').length),
    ),
  ).toBeGreaterThan(0);
});
