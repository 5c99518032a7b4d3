import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { buildAndServe, expect, test } from '../support/fixtures.ts';
import { copySite } from '../support/site.ts';
import { needChecker, pageFiles, validate } from '../support/validate-html.ts';

test('every page is valid HTML', async () => {
  needChecker();
  const site = copySite('cities');
  site.add('tests/sites/arabic');
  site.add('tests/sites/specimen');
  const { served } = await buildAndServe(site);
  served.stop();
  const pages = pageFiles(site.out);
  expect(pages.length).toBeGreaterThan(20);
  expect(validate(pages)).toEqual([]);
  const wrong = path.join(site.folder, 'wrong.html');
  writeFileSync(wrong, '<!doctype html><html lang="en"><title>x</title><p><div></p>');
  expect(validate([wrong]).length).toBeGreaterThan(0);
});
