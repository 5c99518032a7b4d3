import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { build } from '../support/run.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

test('a process that has built other sites, and failed, makes the same bytes as one of its own', async () => {
  const other = copySite('cities');
  other.add('tests/sites/arabic');
  other.replace('locales/sw/ui.json', '"Lugha"', '"Ndimi"');
  const ended = await build(other, { SITE_URL: 'https://host.example/a/b/' }, ['--portable']);
  expect(ended.status, ended.stderr).toBe(0);
  other.write('content/site.yaml', 'no: site');
  expect((await build(other)).status).toBe(1);
  const site = copySite('tiny', ['en', 'sw']);
  expect((await build(site)).status).toBe(0);
  expect(hashFolder(site.out)).toBe(hashFolder((await tinyBuilt()).out));
});
