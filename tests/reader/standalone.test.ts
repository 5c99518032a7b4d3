import { copyFileSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, test } from '../support/fixtures.ts';
import { elementsOf, property } from '../support/html.ts';
import { makeScratch } from '../support/scratch.ts';
import { locales } from './states.ts';

/** What it says of itself: whose it is, and the text's day. */
const notes = {
  bn: 'কর্মসূচি বুলেটিন-এর সংরক্ষিত কপি, ২০ মে, ২০২৩',
  en: 'Saved copy of Program Bulletin, 20 May 2023',
  gu: 'કાર્યક્રમ બુલેટિનની સાચવેલી નકલ, 20 મે, 2023',
  is: 'Vistað eintak: Fréttabréf áætlunarinnar, 20. maí 2023',
  sw: 'Nakala iliyohifadhiwa ya Taarifa ya Mpango, 20 Mei 2023',
} as const;

for (const locale of locales) {
  test(`${locale}: the standalone edition opens without a network, whole, in its own type`, async ({
    browser,
    published,
  }) => {
    const slug = 'demonstration-cities';
    const name = `${slug}-${locale}.html`;
    const saved = path.join(makeScratch(), name);
    copyFileSync(path.join(published.site.out, locale, slug, name), saved);
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(saved).href);
    await page.evaluate(() => document.fonts.ready);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(saved).href]);
    const shown = await page.evaluate(
      () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
    );
    expect(shown).toBeGreaterThan(0);
    await expect(page.locator('.text > p')).toHaveCount(4);
    await expect(page.locator('.code svg')).toBeVisible();
    const canonical = page.locator('link[rel="canonical"]');
    await expect(canonical).toHaveAttribute('href', `https://bulletin.example/${locale}/${slug}/`);
    const note = page.locator('header > .since');
    await expect(note).toHaveText(`${notes[locale]}bulletin.example/${locale}/${slug}/`);
    await expect(note.locator('a')).toHaveAttribute('href', `https://bulletin.example/${locale}/${slug}/`);
    await expect(page.locator('link[hreflang], script')).toHaveCount(0);
    for (const link of await page.locator('a:not(.skip)').all()) {
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/bulletin\.example\//);
    }
    await context.close();
  });
}

test('the page links to its standalone edition with the size it has, and no list names it', ({
  published,
}) => {
  const { out } = published.site;
  const page = readFileSync(path.join(out, 'is/demonstration-cities/index.html'), 'utf8');
  const link = elementsOf(page).find((element) => element.properties.download !== undefined);
  const address = link && property(link, 'href');
  expect(address).toBe('/is/demonstration-cities/demonstration-cities-is.html');
  const kilobytes = Math.round(statSync(path.join(out, address ?? '')).size / 1000);
  expect(page).toContain(`Sækja til að lesa án nettengingar (${String(kilobytes)}\u00A0kB)`);
  for (const list of ['is/index.html', 'is/feed.xml', 'index.html']) {
    expect(readFileSync(path.join(out, list), 'utf8')).not.toContain('demonstration-cities-is.html');
  }
});

test('a page says nothing of saved copies, whose words cost it nothing', ({ published }) => {
  const page = readFileSync(path.join(published.site.out, 'en/demonstration-cities/index.html'), 'utf8');
  expect(page).not.toContain('Saved copy');
});

test('pictures stand inside the file', ({ specimen }) => {
  const file = readFileSync(path.join(specimen.site.out, 'en/specimen/specimen-en.html'), 'utf8');
  const pictures = elementsOf(file).filter(({ tagName }) => tagName === 'img');
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    expect(property(picture, 'src')).toMatch(/^data:image\/webp;base64,/);
    expect(picture.properties.srcSet).toBeUndefined();
  }
  expect(file).not.toMatch(/url\(\/a\/b\/fonts/);
});
