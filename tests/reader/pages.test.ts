import { lookWithAxe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { pageRoutes } from '../support/files.ts';
import { isSeenByAxe, locales, looks, oneOfEachScript, openTab } from './states.ts';

/** First parts of the pages' addresses; the pages for all languages have none. */
const parts = ['', ...locales, 'ar'];

const partOf = (route: string) => /^\/([^/]+)\//.exec(route)?.[1] ?? '';

test('every page is looked at', ({ withArabic }) => {
  expect([...new Set(pageRoutes(withArabic.site.out).map(partOf))].sort()).toEqual([...parts].sort());
});

for (const javaScriptEnabled of [true, false]) {
  for (const part of parts) {
    // Every template once in each script and scheme.
    const isForAxe = javaScriptEnabled && ['', ...oneOfEachScript].includes(part);
    const name = `with${javaScriptEnabled ? '' : 'out'} JavaScript${isForAxe ? ', and axe finds nothing' : ''}`;
    test(`pages below /${part} load whole and fit ${name}`, async ({ browser, withArabic }) => {
      const { page, takeFailures } = await openTab(browser, javaScriptEnabled);
      // Counted by the browser itself, since a page without script runs none.
      const inspector = await page.context().newCDPSession(page);
      for (const route of pageRoutes(withArabic.site.out).filter((each) => partOf(each) === part)) {
        await page.goto(withArabic.served.url + route.slice(1));
        for (const { colorScheme, width } of looks) {
          const look = `${route}, ${colorScheme}, ${String(width)} px`;
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const { cssLayoutViewport, cssContentSize } = await inspector.send('Page.getLayoutMetrics');
          expect(cssLayoutViewport.clientWidth, look).toBe(width);
          expect(cssContentSize.width, look).toBeLessThanOrEqual(width);
          if (isForAxe && isSeenByAxe({ colorScheme, width })) {
            const { found, passed } = await lookWithAxe(page);
            expect(found, look).toEqual([]);
            expect(passed, look).toContain('color-contrast-enhanced');
          }
        }
        expect(takeFailures(), route).toEqual([]);
      }
      await page.context().close();
    });
  }
}

test('axe sees what is wrong', async ({ page }) => {
  await page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><p style="color:#666">grey</p><img src="x"></main>',
  );
  const { found } = await lookWithAxe(page);
  expect(found.sort()).toEqual([
    'color-contrast-enhanced: <p style="color:#666">grey</p>',
    'image-alt: <img src="x">',
  ]);
});
