import { expect, test } from '../support/fixtures.ts';
import { locales } from './states.ts';

test('from the root, who publishes is a tap away, and each language one more', async ({
  page,
  withArabic,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(withArabic.served.url);
  await page.locator('.foot').getByRole('link', { name: 'About us' }).click();
  await expect(page.locator('h1')).toHaveText('About us');
  await page.locator('.languages').getByRole('link', { name: 'বাংলা' }).click();
  await expect(page.locator('h1')).toHaveText('আমাদের সম্পর্কে');
  // A link of the source text leads to the page in the reader's own language.
  await page.locator('.text').getByRole('link', { name: 'বুলেটিনটি' }).click();
  await expect(page).toHaveURL(/\/bn\/demonstration-cities\/$/);
});

test('every foot leads to a standing page: in the language itself, or in the marked one of its source text', async ({
  page,
  withArabic,
}) => {
  const words: Readonly<Record<string, string>> = {
    ar: 'من نحن',
    bn: 'আমাদের সম্পর্কে',
    en: 'About us',
    gu: 'About us (અંગ્રેજી)',
    is: 'About us (enska)',
    sw: 'About us (Kiingereza)',
  };
  for (const [tag, said] of Object.entries(words))
    for (const route of [`${tag}/`, `${tag}/demonstration-cities/`, `${tag}/follow/`, `${tag}/404.html`]) {
      await page.goto(withArabic.served.url + route);
      const link = page.locator('.foot a[href$="/about/"]');
      await expect(link.locator('..')).toHaveText(said);
      const own = said.endsWith(')') ? 'en' : tag;
      expect(await link.getAttribute('href')).toBe(`/${own}/about/`);
      const isMarked = own !== tag;
      expect(await link.getAttribute('lang')).toBe(isMarked ? own : null);
      expect(await link.getAttribute('hreflang')).toBe(isMarked ? own : null);
    }
});

test('links at the foot are as high as a finger needs', async ({ page, withArabic }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const route of ['', ...locales.map((tag) => `${tag}/`)]) {
    await page.goto(withArabic.served.url + route);
    const heights = await page
      .locator('.foot a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    for (const height of heights) expect(height, route).toBeGreaterThanOrEqual(44);
  }
});

test('a standing page says plainly who publishes, above its own words', async ({ page, withArabic }) => {
  await page.goto(`${withArabic.served.url}en/about/`);
  await expect(page.locator('.imprint :is(dt, dd)')).toHaveText([
    'Publisher:',
    'No publisher is named yet.',
    'Contact:',
    'No address to write to is given yet.',
  ]);
  const [panel, text] = await Promise.all(
    ['.imprint', '.text'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect(panel?.y ?? 0).toBeLessThanOrEqual((text?.y ?? 0) + 20);
});

test('a standing page says where its source text has changed since', async ({ page, withArabic }) => {
  for (const [tag, changed] of [
    ['bn', 1],
    ['ar', 0],
    ['en', 0],
  ] as const) {
    await page.goto(`${withArabic.served.url}${tag}/about/`);
    await expect(page.locator('.since a[href="/en/about/"]')).toHaveCount(changed);
  }
});
