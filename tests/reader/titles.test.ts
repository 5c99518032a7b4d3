import { expect, test } from '../support/fixtures.ts';

test('a long word in a title is broken where its language breaks it, with a hyphen', async ({
  browser,
  published,
}) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(`${published.served.url}is/demonstration-cities/`);
  const title = page.locator('h1');
  const written = (await title.textContent()) ?? '';
  expect(written).toContain('Almanna\u00ADör\u00ADygg\u00ADis\u00ADráðu\u00ADneytið:');
  expect(written.replaceAll('\u00AD', '')).toBe(
    'Almannaöryggisráðuneytið: Tæplega 300.000 greindar öryggissamfélög hafa verið byggð á landsvísu',
  );
  // Only what is shown has them: the title of the tab and the name in lists of links do not.
  expect(await page.title()).not.toContain('\u00AD');
  const { width, scroll } = await title.evaluate((element) => ({
    width: element.clientWidth,
    scroll: element.scrollWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
  await page.close();
});

test('only long words are parted, and none of Indic scripts', async ({ page, published }) => {
  for (const [locale, from] of [
    ['en', '10 4 4'],
    ['is', '10 4 4'],
    ['gu', '99 4 4'],
    ['bn', '99 4 4'],
  ] as const) {
    await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
    for (const part of ['h1', '.text p', '.figures dt']) {
      const style = page.locator(part).first();
      await expect(style, `${locale} ${part}`).toHaveCSS('hyphens', 'auto');
      await expect(style, `${locale} ${part}`).toHaveCSS('hyphenate-limit-chars', from);
    }
  }
});
