import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { crawl } from '../support/links.ts';
import { build } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { specimenSite, type TestSite } from '../support/site.ts';
import { expect, test } from '../support/fixtures.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

function leadsSomewhere({ out }: TestSite, siteUrl: string): void {
  const { broken, count } = crawl(out, new URL(siteUrl));
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(300);
}

test('no link, asset or anchor is broken at https://host.example/a/b/', ({ specimen }) => {
  leadsSomewhere(specimen.site, 'https://host.example/a/b/');
});

for (const siteUrl of ['https://host.example/a/b', 'https://host.example/']) {
  test(`no link, asset or anchor is broken at ${siteUrl}`, async () => {
    const site = specimenSite();
    expect((await build(site, { SITE_URL: siteUrl })).status).toBe(0);
    leadsSomewhere(site, siteUrl.replace(/\/?$/, '/'));
  });
}

test('the crawl sees what is broken', async () => {
  const out = makeScratch();
  cpSync((await tinyBuilt()).out, out, { recursive: true });
  for (const name of ['index.html', 'new-well-en.html']) {
    const file = path.join(out, 'en/new-well', name);
    const html = readFileSync(file, 'utf8');
    const link = '<a href="https://tiny.example/nowhere/">the school</a>';
    writeFileSync(file, html.replace('the school.</p>', `${link}.</p>`));
  }
  expect(crawl(out, new URL('https://tiny.example/')).broken).toEqual([
    { page: '/en/new-well/', target: 'https://tiny.example/nowhere/', why: 'no such file' },
    { page: '/en/new-well/new-well-en.html', target: 'https://tiny.example/nowhere/', why: 'no such file' },
  ]);
});
