import { cpSync } from 'node:fs';
import path from 'node:path';

import { disagreements } from '../support/agreement.ts';
import { lookWithAxe } from '../support/axe.ts';
import { claimsOf } from '../support/claims.ts';
import { drawnWith, strangersIn } from '../support/drawn.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { run } from '../support/run.ts';
import { withSecurityHeaders } from '../support/send-headers.ts';
import { serve, type Served } from '../support/serve.ts';
import { projectFolder } from '../support/site.ts';
import { siteClaims } from '../support/site-claims.ts';
import { isWhole } from '../support/whole.ts';

const siteUrl = 'https://host.example/a/b/';
const inLanguages = Object.fromEntries(['ar', 'en', 'sw'].map((tag) => [tag, `${siteUrl}${tag}/imprint/`]));

let out: string;
let served: Served;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const project = copyProject();
  for (const site of ['arabic', 'owner'])
    cpSync(path.join(projectFolder, 'tests/sites', site), project, { recursive: true });
  const { status, stderr } = await run('src/tools/build/main.ts', [], { SITE_URL: siteUrl }, project);
  expect(status, stderr).toBe(0);
  out = path.join(project, 'dist');
  served = await serve(out, '/a/b/', withSecurityHeaders(out));
});

test.afterAll(() => {
  served.stop();
});

test("an owner's page names its other languages, in its head, its switcher and the sitemap", () => {
  const claims = siteClaims(out, siteUrl, { 'demonstration-cities': 'en' });
  expect(disagreements(claims)).toEqual([]);
  const { language, canonical, alternates, offered } = claimsOf(out, '/sw/imprint/');
  expect([language, canonical]).toEqual(['sw', inLanguages.sw]);
  expect(alternates).toEqual({ ...inLanguages, 'x-default': siteUrl });
  expect(Object.fromEntries(offered)).toEqual({
    ar: '/a/b/ar/imprint/',
    en: '/a/b/en/imprint/',
    sw: '/a/b/sw/imprint/',
  });
  const listed = claims.listed.find(({ address }) => address === inLanguages.sw);
  expect(listed?.alternates).toEqual({ ...inLanguages, 'x-default': siteUrl });
});

test("an owner's page is MDX, set like a bulletin and whole under the site's own policy", async ({
  page,
}) => {
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  for (const [tag, direction, words] of [
    ['en', 'ltr', 'We have 3 doors, and one bell: read how to follow, or come.'],
    ['sw', 'ltr', 'Tuna milango 3 na kengele moja: soma jinsi ya kufuata, au njoo.'],
    ['ar', 'rtl', 'لدينا 3 أبواب وجرس واحد.'],
  ] as const) {
    await page.goto(`${served.url}${tag}/imprint/`);
    expect(await isWhole(page), tag).toBe(true);
    expect(told, tag).toEqual([]);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('.text > p').first()).toHaveText(words);
    const face = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily);
    const [title, text] = [await face('h1'), await face('.text > p')];
    await page.goto(`${served.url}${tag}/demonstration-cities/`);
    expect([title, text], tag).toEqual([await face('h1'), await face('.text > p')]);
  }
});

test("every word of an owner's page is drawn by the face of its weight and slant", async ({ page }) => {
  for (const route of ['en/imprint/', 'sw/imprint/']) {
    await page.goto(served.url + route, { waitUntil: 'networkidle' });
    const drawn = await drawnWith(page);
    expect(strangersIn(drawn), route).toEqual([]);
    expect(drawn.length, route).toBeGreaterThan(10);
  }
});

test("axe finds nothing on an owner's page", async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${served.url}en/imprint/`);
    const { found, passed } = await lookWithAxe(page);
    expect(found).toEqual([]);
    expect(passed).toContain('color-contrast-enhanced');
  }
});
