import { buildAndServe, expect, test } from '../support/fixtures.ts';
import { pageRoutes } from '../support/files.ts';
import { hostileName, makeHostile } from '../support/hostile.ts';
import { copySite } from '../support/site.ts';

test('names, titles and labels that are script are words on every page', async ({ page }) => {
  const site = copySite('tiny', ['en']);
  site.remove('content/bulletins/new-well/sw.mdx');
  makeHostile(site);
  const { served } = await buildAndServe(site);
  const routes = pageRoutes(site.out);
  expect(routes).toContain('/en/new-well/new-well-en.html');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^data:|^http:\/\/127/.test(request.url())) elsewhere.push(request.url());
  });
  for (const route of routes) {
    await page.goto(served.url + route.slice(1));
    await expect(page.locator('html'), route).not.toHaveAttribute('data-ran');
    await expect(page.locator('img, [onerror], [onclick], body style'), route).toHaveCount(0);
    const scripts = page.locator('script:not([type="application/ld+json"])');
    expect((await scripts.allTextContents()).join(), route).not.toContain('dataset.ran');
    await expect(page.locator('body > :last-child'), route).toHaveJSProperty(
      'localName',
      (await page.locator('.foot').count()) > 0 ? 'footer' : 'main',
    );
  }
  expect(elsewhere).toEqual([]);
  await page.goto(`${served.url}en/new-well/`);
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ headline: hostileName, publisher: { name: hostileName } });
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
    'content',
    `A card with the title “${hostileName}”, from ${hostileName}`,
  );
  await page.goto(`${served.url}en/new-well/new-well-en.html`);
  expect((await page.locator('.text').allInnerTexts()).join()).toContain('The village has twelve wells now.');
  await expect(page.getByText(hostileName)).toHaveCount(6);
  served.stop();
});
