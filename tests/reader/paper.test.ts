import { expect, test } from '../support/fixtures.ts';
import { hasPoppler, readPdf } from '../support/poppler.ts';
import { scan } from '../support/scan.ts';
import { locales } from './states.ts';

/** What is on paper besides the text: where its lines and words were broken. */
const breaks = /[\s\p{Cf}\u2010-]/gu;

/** What a reader wants on paper, in reading order. */
const wanted =
  '.date time, h1, .figures h2, .figures dt, .figures data, .figures small, .text > p, .follow a, .provenance :is([hidden], a)';

for (const locale of locales) {
  test(`${locale}: paper holds the bulletin and no controls, black on white`, async ({
    browser,
    published,
  }) => {
    // As wide as A4 and Letter between margins of 15 mm; the reader's screen is dark.
    const page = await browser.newPage({ colorScheme: 'dark' });
    for (const width of [680, 703]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
      await page.emulateMedia({ media: 'print' });
      for (const control of ['.skip', '.masthead nav', '.foot'])
        await expect(page.locator(control)).toBeHidden();
      for (const part of await page.locator(wanted).all()) await expect(part).toBeVisible();
      const surfaces = await page.locator('html, body, body *').evaluateAll((elements) => {
        const shown = elements.filter((element) => element.checkVisibility());
        return [...new Set(shown.map((element) => getComputedStyle(element).backgroundColor))];
      });
      expect(surfaces.sort()).toEqual(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']);
      const sizes = await page
        .locator('.text > p')
        .evaluateAll((elements) => elements.map((element) => parseFloat(getComputedStyle(element).fontSize)));
      expect(sizes).toHaveLength(4);
      // At 96 px to the inch: 10 pt, 35 mm.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual((10 / 72) * 96);
      const code = await page.locator('.code').boundingBox();
      expect(code?.width).toBeGreaterThanOrEqual((35 / 25.4) * 96);
      expect(code?.height).toBeGreaterThanOrEqual((35 / 25.4) * 96);
    }
    await page.close();
  });

  for (const format of ['A4', 'Letter']) {
    test(`${locale}: a bulletin on ${format} can be read, and its code scanned`, async ({
      browser,
      published,
    }) => {
      test.info().skip(!hasPoppler, 'pdftoppm and pdftotext are not here (Debian: poppler-utils)');
      const page = await browser.newPage({ colorScheme: 'dark' });
      await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
      const parts = await page.locator(wanted).allTextContents();
      expect(parts).toContain(`bulletin.example/${locale}/follow/`);
      // Where it can be read again; a translation names what it was written in.
      expect(parts).toContain(`bulletin.example/${locale}/demonstration-cities/`);
      await page.evaluate(() => document.fonts.ready);
      const { pages, text } = readPdf(await page.pdf({ format, preferCSSPageSize: true }), 150);
      expect(pages).toHaveLength(1);
      const printed = text.replace(breaks, '');
      for (const part of parts) expect(printed).toContain(part.replace(breaks, ''));
      const codes = await Promise.all(pages.map((picture) => scan(picture)));
      expect(codes.filter((code) => code !== undefined)).toEqual([
        `https://bulletin.example/${locale}/follow/`,
      ]);
      await page.close();
    });
  }
}
