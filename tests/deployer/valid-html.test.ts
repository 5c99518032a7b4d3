import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { buildAndServe, expect, test } from '../support/fixtures.ts';
import { pageRoutes } from '../support/files.ts';
import { copySite } from '../support/site.ts';

const checker = process.env.VNU_JAR ?? '';

/**
 * Read from a disk a page has no site of its own, so that the checker takes what a policy allows for forbidden, even a
 * `data:` picture; and it takes data for script, which no policy forbids. Browsers judge the policies, in
 * `tests/reader/policies.test.ts`.
 */
const mistaken = /^(?:Resource|Inline style|Inline script) violates Content Security Policy/;

/** Runs the Nu HTML Checker of the W3C. */
function validate(files: readonly string[]): string[] {
  const { stderr } = spawnSync('java', ['-jar', checker, '--format', 'json', ...files], { encoding: 'utf8' });
  const { messages } = JSON.parse(stderr) as { messages: { url: string; message: string }[] };
  return messages
    .filter(({ message }) => !mistaken.test(message))
    .map(({ url, message }) => `${url}: ${message}`);
}

test('every page is valid HTML', async () => {
  test.info().skip(!existsSync(checker), 'the Nu HTML Checker is not here (VNU_JAR names its jar)');
  const site = copySite('cities');
  site.add('tests/sites/arabic');
  site.add('tests/sites/specimen');
  const { served } = await buildAndServe(site);
  served.stop();
  const pages = pageRoutes(site.out).map((route) =>
    path.join(site.out, route, route.endsWith('/') ? 'index.html' : ''),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(validate(pages)).toEqual([]);
  const wrong = path.join(site.folder, 'wrong.html');
  writeFileSync(wrong, '<!doctype html><html lang="en"><title>x</title><p><div></p>');
  expect(validate([wrong]).length).toBeGreaterThan(0);
});
