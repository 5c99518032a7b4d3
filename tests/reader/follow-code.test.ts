import { expect, test } from '../support/fixtures.ts';
import { scan } from '../support/scan.ts';
import { everyState, locales } from './states.ts';

for (const locale of locales) {
  test(`${locale}: the follow code leads to a page that the site holds and that is also a link`, async ({
    browser,
    published,
  }) => {
    for await (const { state, page } of everyState(browser)) {
      // The code is as large on a phone of 360 px as on one of 320.
      if (state.viewport.width === 360) continue;
      await page.goto(`${published.served.url}${locale}/demonstration-cities/`);
      const code = page.getByRole('img', { name: /QR/ });
      const box = await code.boundingBox();
      expect(box?.width, state.name).toBeGreaterThanOrEqual(160);
      expect(box?.height, state.name).toBeGreaterThanOrEqual(160);
      const address = await scan(await code.screenshot());
      expect(address, state.name).toBe(`https://bulletin.example/${locale}/follow/`);
      const link = page.locator('.follow a');
      expect(await link.getAttribute('href'), state.name).toBe(address);
      expect((await link.textContent())?.trim()).toBe(`bulletin.example/${locale}/follow/`);
    }
    const answer = await fetch(`${published.served.url}${locale}/follow/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`https://bulletin.example/${locale}/feed.xml`);
    expect((await fetch(`${published.served.url}${locale}/feed.xml`)).status).toBe(200);
  });
}

test('the code is bigger on paper', async ({ page, published }) => {
  await page.goto(`${published.served.url}en/demonstration-cities/`);
  const onScreen = await page.locator('.code').boundingBox();
  await page.emulateMedia({ media: 'print' });
  // At 96 px to the inch.
  const millimetres = ((await page.locator('.code').boundingBox())?.width ?? 0) / (96 / 25.4);
  expect(millimetres).toBeGreaterThanOrEqual(35);
  expect(millimetres).toBeLessThan(60);
  expect(onScreen?.width).toBeGreaterThanOrEqual(160);
});
