import { crawl } from '../support/links.ts';
import { build } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { expect, test } from '../support/fixtures.ts';

for (const siteUrl of ['https://host.example/a/b/', 'https://host.example/a/b', 'https://host.example/']) {
  test(`no link, asset or anchor is broken at ${siteUrl}`, async () => {
    const site = copySite('cities');
    site.add('tests/sites/arabic');
    site.add('tests/sites/specimen');
    expect((await build(site, { SITE_URL: siteUrl })).status).toBe(0);
    const { broken, count } = crawl(site.out, new URL(siteUrl.replace(/\/?$/, '/')));
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });
}

test('the crawl sees what is broken', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.replace(
    'content/bulletins/new-well/en.mdx',
    'the school',
    '[the school](https://tiny.example/nowhere/)',
  );
  expect((await build(site)).status).toBe(0);
  expect(crawl(site.out, new URL('https://tiny.example/')).broken).toEqual([
    { page: '/en/new-well/', target: 'https://tiny.example/nowhere/', why: 'no such file' },
    { page: '/en/new-well/new-well-en.html', target: 'https://tiny.example/nowhere/', why: 'no such file' },
  ]);
});
