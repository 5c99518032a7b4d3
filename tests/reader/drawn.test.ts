import type { Page } from 'playwright/test';

import { filesBelow, pageRoutes } from '../support/files.ts';
import { drawnWith, strangersIn } from '../support/drawn.ts';
import { expect, test } from '../support/fixtures.ts';
import { build } from '../support/run.ts';
import { serve } from '../support/serve.ts';
import { copySite } from '../support/site.ts';

const locales = ['en', 'sw', 'is', 'gu', 'bn'];

/** Opens a page, with the faces that its first words need. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
}

for (const locale of [...locales, 'all at once'])
  test(`every word of every kind of page is drawn by the face of its weight and slant: ${locale}`, async ({
    page,
    specimen,
  }) => {
    const { out } = specimen.site;
    const feeds = filesBelow(out).filter((file) => file.endsWith('feed.xml'));
    const routes = [...pageRoutes(out).map((route) => route.slice(1)), ...feeds].filter((route) =>
      locales.includes(locale) ? route.startsWith(`${locale}/`) : !/^[a-z]{2}\//.test(route),
    );
    expect(routes.length).toBeGreaterThan(1);
    for (const route of routes) {
      await open(page, specimen.served.url + route);
      const drawn = await drawnWith(page);
      expect(strangersIn(drawn), route).toEqual([]);
      expect(drawn.filter(({ fonts }) => fonts.length > 0).length, route).toBeGreaterThan(10);
    }
  });

test('so is every word of front pages and archives', async ({ page, subsets }) => {
  for (const locale of locales) {
    const routes = pageRoutes(subsets.site.out).filter((route) => /^\/\w\w\/(?:\d+\/\d+\/)?$/.test(route));
    for (const route of routes.filter((each) => each.startsWith(`/${locale}/`)).slice(0, 2)) {
      await open(page, subsets.served.url + route.slice(1));
      expect(strangersIn(await drawnWith(page)), route).toEqual([]);
    }
  }
});

test('a rare letter comes in a face of its own, which no other page names or fetches', async ({ page }) => {
  const site = copySite('tiny', ['en', 'sw']);
  const folder = 'content/bulletins';
  const slugs = ['a', 'b', 'c', 'd'].map((letter) => `well-${letter}`);
  for (const slug of slugs)
    for (const file of ['bulletin.yaml', 'en.mdx'])
      site.write(`${folder}/${slug}/${file}`, site.read(`${folder}/new-well/${file}`));
  // Beside letters that they might be kerned with.
  site.replace(`${folder}/well-d/en.mdx`, 'the school', 'the school of AVÆTo, for £5');
  site.replace(`${folder}/well-d/en.mdx`, '"A new well"', '"A new well at Æ"');
  expect((await build(site)).status).toBe(0);
  const served = await serve(site.out);
  const { url } = served;
  const fetched = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fetched.add(request.url());
  });
  const facesOf = async (slug: string): Promise<string[]> => {
    fetched.clear();
    await open(page, `${url}en/${slug}/`);
    const rules = await page.evaluate(() => document.head.innerHTML.match(/@font-face[^}]*fonts[^}]*/g));
    expect(strangersIn(await drawnWith(page)), slug).toEqual([]);
    expect(fetched.size, slug).toBe(rules?.length);
    return rules ?? [];
  };
  const [plain, rare] = [await facesOf('well-a'), await facesOf('well-d')];
  served.stop();
  const ranges = rare.filter((rule) => !plain.includes(rule)).map((rule) => rule.split('unicode-range:')[1]);
  expect(ranges.sort()).toEqual(['U+A3,U+C6', 'U+C6']);
  expect(rare).toEqual(expect.arrayContaining(plain));
});

test('a face that does not come is found out', async ({ page, published }) => {
  const { url } = published.served;
  await open(page, `${url}bn/demonstration-cities/`);
  const bold = await page.evaluate(
    () => /url\((\S+woff2)\)[^}]*font-weight:600/.exec(document.head.innerHTML)?.[1],
  );
  await page.route(`**${bold ?? 'none'}`, (request) => request.abort());
  await open(page, `${url}bn/demonstration-cities/?again`);
  expect(strangersIn(await drawnWith(page)).join('\n')).toContain('bn 600 normal');
});

for (const locale of locales)
  test(`a second language is drawn by its own faces: beside ${locale}`, async ({ page, published }) => {
    await open(page, `${published.served.url}${locale}/demonstration-cities/`);
    for (const other of locales.filter((each) => each !== locale)) {
      await page.locator(`.alongside button[lang=${other}]`).click();
      await expect(page.locator(`.other[lang=${other}]`)).not.toHaveCount(0);
      await page.waitForLoadState('networkidle');
      const drawn = await drawnWith(page);
      expect(strangersIn(drawn), other).toEqual([]);
      expect(drawn.filter(({ language }) => language === other).length, other).toBeGreaterThan(10);
    }
  });
