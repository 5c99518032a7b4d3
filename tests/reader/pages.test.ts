import AxeBuilder from '@axe-core/playwright';

import { expect, test } from '../support/fixtures.ts';
import { pageRoutes } from '../support/files.ts';
import { axeRules, openTab, states } from './states.ts';

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

for (const state of states.filter(({ options }) => options.javaScriptEnabled)) {
  test(`axe finds nothing on any page: ${state.name}`, async ({ browser, withArabic }) => {
    test.setTimeout(120_000);
    const { page } = await openTab(browser, state);
    for (const route of pageRoutes(withArabic.site.out)) {
      await page.goto(withArabic.served.url + route.slice(1));
      const { violations, passes } = await new AxeBuilder({ page }).withTags(axeRules).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      expect(found, route).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('color-contrast-enhanced');
    }
    await page.context().close();
  });
}

test('axe sees what is wrong', async ({ page }) => {
  await page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><p style="color:#666">grey</p><img src="x"></main>',
  );
  const { violations } = await new AxeBuilder({ page }).withTags(axeRules).analyze();
  expect(violations.map(({ id }) => id).sort()).toEqual(['color-contrast-enhanced', 'image-alt']);
});
