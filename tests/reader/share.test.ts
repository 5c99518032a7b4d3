import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'playwright/test';

import { expect, test } from '../support/fixtures.ts';
import { build } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { locales } from './states.ts';

const route = (locale: string) => `${locale}/demonstration-cities/`;
const address = (locale: string) => `https://bulletin.example/${route(locale)}`;

/** The links by which a bulletin is passed on, as the browser hands them over, and what they are called. */
const linksOf = (page: Page) =>
  page
    .locator('.share a')
    .evaluateAll((links) =>
      links.map((link) => ({ label: link.textContent, href: (link as HTMLAnchorElement).href })),
    );

const messengers = ['WhatsApp', 'Telegram', 'Facebook'];
const order: Readonly<Record<(typeof locales)[number], readonly string[]>> = {
  bn: [...messengers, 'ইমেইল', 'এসএমএস'],
  en: ['WhatsApp', 'E-mail', 'Facebook', 'Telegram', 'SMS'],
  gu: [...messengers, 'ઈ-મેઇલ', 'એસએમએસ'],
  is: ['Facebook', 'Tölvupóstur', 'SMS-skilaboð', 'WhatsApp', 'Telegram'],
  sw: [...messengers, 'Barua pepe', 'Ujumbe wa SMS'],
};

for (const locale of locales) {
  test(`${locale}: each way in the order of the language carries the address, and the title where there is no preview`, async ({
    page,
    published,
  }) => {
    await page.goto(published.served.url + route(locale));
    const links = await linksOf(page);
    expect(links.map(({ label }) => label)).toEqual(order[locale]);
    const title = ((await page.locator('h1').textContent()) ?? '').replaceAll('\u00AD', '');
    const both = `${title}\n${address(locale)}`;
    const carried = links.map(({ href }) => {
      expect(href).toMatch(/^[\x20-\x7e]+$/);
      const { protocol, host, pathname, searchParams } = new URL(href);
      return [`${protocol}${host}${pathname}`, Object.fromEntries(searchParams)] as const;
    });
    expect(Object.fromEntries(carried)).toEqual({
      'https:wa.me/': { text: both },
      'https:t.me/share/url': { url: address(locale), text: title },
      'https:www.facebook.com/sharer/sharer.php': { u: address(locale) },
      'mailto:': { subject: title, body: address(locale) },
      'sms:': { body: both },
    });
  });
}

test('every link is as large as a finger, and crawlers are told not to follow those to others', async ({
  page,
  published,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(published.served.url + route('en'));
  for (const link of await page.locator('.share :is(a, button:visible)').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await page.locator('.share a[href^="https:"]').count()).toBe(3);
  expect(await page.locator('.share a[href^="https:"][rel="nofollow"]').count()).toBe(3);
});

for (const [pageOf, copied] of [
  [route('en'), address('en')],
  ['en/follow/', 'https://bulletin.example/en/feed.xml'],
] as const) {
  test(`/${pageOf}: the address is copied, and said to be`, async ({ browser, published }) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(published.served.url + pageOf);
    await page.getByRole('button', { name: 'Copy the address' }).click();
    await expect(page.getByRole('status')).toHaveText('The address is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
    await context.close();
  });

  test(`/${pageOf}: where copying is not allowed, the address is shown`, async ({ page, published }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.goto(published.served.url + pageOf);
    await page.getByRole('button', { name: 'Copy the address' }).click();
    await expect(page.getByRole('status')).toHaveText(copied);
  });
}

test('a browser that can share is handed title and address', async ({ page, published }) => {
  await page.addInitScript(() => {
    navigator.share = (data) => {
      document.body.dataset.shared = `${data?.title ?? ''} ${data?.url ?? ''}`;
      return Promise.reject(new Error('The reader changed their mind.'));
    };
  });
  await page.goto(published.served.url + route('is'));
  await page.getByRole('button', { name: 'Annað forrit' }).click();
  const shared = await page.locator('body').getAttribute('data-shared');
  expect(shared).toMatch(/^Almannaöryggis.* https:\/\/bulletin\.example\/is\/demonstration-cities\/$/);
});

test('where a language names no way to pass on, nothing is said of it', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  const settings = 'locales/sw/locale.json';
  site.write(settings, site.read(settings).replace(/"sharing": \[[^\]]*\]/, '"sharing": []'));
  expect(await build(site)).toMatchObject({ status: 0 });
  const html = readFileSync(path.join(site.out, 'sw/new-well/index.html'), 'utf8');
  expect(html).toContain('class="save"');
  expect(html).not.toMatch(/class="share"|navigator\.share/);
});
