import { lookWithAxe } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { pageRoutes } from '../support/files.ts';
import { openTab, states } from './states.ts';

for (const state of states) {
  test(`every page loads whole and fits: ${state.name}`, async ({ browser, withArabic }) => {
    const { page, takeFailures } = await openTab(browser, state);
    // Counted by the browser itself, since a page without script runs none.
    const inspector = await page.context().newCDPSession(page);
    for (const route of pageRoutes(withArabic.site.out)) {
      await page.goto(withArabic.served.url + route.slice(1));
      expect(takeFailures(), route).toEqual([]);
      const { cssLayoutViewport, cssContentSize } = await inspector.send('Page.getLayoutMetrics');
      expect(cssContentSize.width, route).toBeLessThanOrEqual(cssLayoutViewport.clientWidth);
    }
    await page.context().close();
  });
}

/** What axe looks at is the same on a phone of 360 px as on one of 320. */
const seenByAxe = states.filter(
  ({ javaScriptEnabled, viewport }) => javaScriptEnabled && viewport.width !== 360,
);

for (const state of seenByAxe) {
  test(`axe finds nothing on any page: ${state.name}`, async ({ browser, withArabic }) => {
    test.setTimeout(120_000);
    const { page } = await openTab(browser, state);
    for (const route of pageRoutes(withArabic.site.out)) {
      await page.goto(withArabic.served.url + route.slice(1));
      const { found, passed } = await lookWithAxe(page);
      expect(found, route).toEqual([]);
      expect(passed).toContain('color-contrast-enhanced');
    }
    await page.context().close();
  });
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
