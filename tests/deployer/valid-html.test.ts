import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from '../support/fixtures.ts';
import { makeScratch } from '../support/scratch.ts';
import { needChecker, pageFiles, validate } from '../support/validate-html.ts';

test('every page is valid HTML, and the checker sees one that is not', ({ specimen, changed }) => {
  needChecker();
  const pages = [specimen, changed].flatMap(({ site }) => pageFiles(site.out));
  expect(pages.length).toBeGreaterThan(20);
  const wrong = path.join(makeScratch(), 'wrong.html');
  writeFileSync(wrong, '<!doctype html><html lang="en"><title>x</title><p><div></p>');
  // Java takes longer to start than to read a page.
  const problems = validate([...pages, wrong]);
  const ofWrong = problems.filter((problem) => problem.includes('/wrong.html: '));
  expect(ofWrong.length).toBeGreaterThan(0);
  expect(problems).toEqual(ofWrong);
});
