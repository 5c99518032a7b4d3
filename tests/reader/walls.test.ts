import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright/test';

import { buildAndServe, expect, test } from '../support/fixtures.ts';
import { filesBelow } from '../support/files.ts';
import { copySite } from '../support/site.ts';
import { asWords, writeWalls } from '../support/walls/site.ts';

/** The programs that a page runs, as the browser has them. */
function programsOf(page: Page): Promise<string[]> {
  return page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((scripts) => scripts.map((script) => script.outerHTML));
}

test('what is forbidden is words or nothing on pages, in feeds and in standalone files', async ({ page }) => {
  const [plain, site] = [copySite('tiny', ['en', 'sw']), copySite('tiny', ['en', 'sw'])];
  for (const each of [plain, site]) each.remove('content/bulletins/new-well/sw.mdx');
  await writeWalls(site);
  const [own, built] = [await buildAndServe(plain), await buildAndServe(site)];

  await page.goto(`${own.served.url}en/new-well/`);
  const ours = new Set(await programsOf(page));
  expect(ours.size).toBe(1);

  // A feed names its pictures by their whole addresses.
  const whole = 'https://tiny.example';
  await page.route(`${whole}/**`, (route) =>
    route.fulfill({ path: path.join(site.out, new URL(route.request().url()).pathname) }),
  );
  const asked = new Set<string>();
  const told: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.add(new URL(request.url()).origin);
  });
  page.on('dialog', (dialog) => {
    told.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  const files = filesBelow(site.out).filter((file) => /\.(?:html|xml)$/.test(file));
  expect(files).toEqual(
    expect.arrayContaining(['en/feed.xml', 'en/new-well/index.html', 'en/new-well/new-well-en.html']),
  );
  for (const file of files) {
    await page.goto(built.served.url + file.replace(/(^|\/)index\.html$/, '$1'));
    for (const program of await programsOf(page)) expect([...ours], file).toContain(program);
    await expect(page.locator('iframe, object, embed, form, [onclick], [onerror], base'), file).toHaveCount(
      0,
    );
  }
  expect([...asked].sort()).toEqual([new URL(built.served.url).origin, whole]);
  expect(told).toEqual([]);

  await page.goto(`${built.served.url}en/new-well/`);
  const shown = (await page.locator('.text').allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
  for (const words of asWords) expect(shown).toContain(words);
  const feed = JSON.parse(readFileSync(path.join(site.out, 'en/feed.json'), 'utf8')) as {
    items: { content_html: string }[];
  };
  await page.setContent(feed.items[0]?.content_html ?? '');
  await expect(page.locator('script, iframe, object, embed, form, style, [onclick], [onerror]')).toHaveCount(
    0,
  );
  expect([...asked].filter((origin) => origin.includes('evil'))).toEqual([]);
  own.served.stop();
  built.served.stop();
});
