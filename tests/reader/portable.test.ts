import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from 'playwright/test';

import { expect, test } from '../support/fixtures.ts';
import { filesBelow } from '../support/files.ts';
import { elementsOf, property } from '../support/html.ts';
import { makeScratch } from '../support/scratch.ts';
import { serve } from '../support/serve.ts';
import { isWhole } from '../support/whole.ts';

// Both sites are built once for all of them.
test.describe.configure({ mode: 'default' });

/** What a page is known by in the world. */
const known = (html: string) =>
  elementsOf(html)
    .filter(
      (element) =>
        /canonical|og:url/.test(`${String(element.properties.rel)} ${String(element.properties.property)}`) ||
        element.tagName === 'path' ||
        (element.tagName === 'link' && property(element, 'hrefLang') !== undefined),
    )
    .map((element) => property(element, 'href') ?? property(element, 'content') ?? property(element, 'd'));

/** Opens every page that a reader comes to by links from the first one, and gives their files. */
async function walk(page: Page, root: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A browser with tabs fetches the icon when the page is whole, and no longer once the next one comes.
    if (request.url() !== `${root}favicon.svg` || reason !== 'net::ERR_ABORTED')
      problems.push(`${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()} ${String(response.status())}`);
  });
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:'))
      problems.push(`asked for ${request.url()}`);
  });
  const seen = new Set([`${root}index.html`]);
  for (const address of seen) {
    if (!address.endsWith('.html')) continue;
    await page.goto(address);
    expect(await isWhole(page), address).toBe(true);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a, link[type]')].map(({ href }) => href),
    );
    expect(problems, address).toEqual([]);
    for (const link of links) if (link.startsWith(root)) seen.add(link.replace(/[?#].*/, ''));
  }
  return [...seen].map((address) => decodeURI(address.slice(root.length))).sort();
}

/** All that links lead to: what is reached by no link is the page for what is not there, and the list for crawlers. */
const linked = (folder: string) =>
  filesBelow(folder).filter(
    (file) => /\.(?:html|json|xml|svg)$/.test(file) && !file.endsWith('404.html') && file !== 'sitemap.xml',
  );

test('a portable site opens from a disk: every page, link, font and picture', async ({ page, portable }) => {
  const folder = path.join(makeScratch(), 'Góð frétt – ગુજરાતી #1');
  cpSync(portable.site.out, folder, { recursive: true });
  expect(await walk(page, `${pathToFileURL(folder).href}/`)).toEqual(linked(folder));
  // What needs a host is left out: from a disk no page can fetch another.
  await page.goto(pathToFileURL(path.join(folder, 'en/demonstration-cities/index.html')).href);
  await expect(page.locator('.alongside a')).toHaveCount(5);
  await expect(page.locator('.alongside button:visible')).toHaveCount(0);
  await page.locator('.alongside a[lang=gu]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'gu');
  await page.goto(pathToFileURL(path.join(folder, '404.html')).href);
  expect(await page.locator('a').first().getAttribute('href')).toMatch(/^https:\/\/host\.example\/a\/b\//);
});

test('a portable site works in any folder of a host', async ({ page, portable }) => {
  const served = await serve(portable.site.out, '/x/y/');
  expect(await walk(page, served.url)).toEqual(linked(portable.site.out));
  await page.goto(`${served.url}en/demonstration-cities/index.html`);
  await page.locator('.alongside button[lang=gu]').click();
  await expect(page.locator('.other[lang=gu]').first()).toBeVisible();
  served.stop();
});

test('what the world knows a page by stays the same in a portable site', ({ portable, specimen }) => {
  // Precompressed and the manifest follow from the rest.
  for (const file of filesBelow(specimen.site.out).filter((each) => /\.(?!br$|gz$)\w+$/.test(each))) {
    const [own, usual] = [portable, specimen].map(({ site }) => readFileSync(path.join(site.out, file)));
    if (file.endsWith('.html')) expect(known(String(own)), file).toEqual(known(String(usual)));
    else expect(own?.equals(usual ?? own), file).toBe(true);
  }
});
