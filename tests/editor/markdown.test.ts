import { check } from '../../src/check/check.ts';
import { expect, test } from '../support/quick.ts';
import { copySite, type TestSite } from '../support/site.ts';

const folder = 'content/bulletins/new-well';

/** The tiny site with another text of its bulletin in the place of the Swahili one. */
function siteWith(locale: string, source: string, text: string): TestSite {
  const site = copySite('tiny', ['en', 'sw', locale]);
  site.remove(`${folder}/sw.mdx`);
  site.write(`${folder}/bulletin.yaml`, 'published: 2026-02-28\n');
  const head = '---\ntitle: "T"\nsummary: "S."\n---\n\n';
  site.write(`${folder}/en.mdx`, `${head}${source}\n`);
  site.write(`${folder}/${locale}.mdx`, `${head}${text}\n`);
  return site;
}

function errorsIn(site: TestSite): string[] {
  return check({ siteFolder: site.folder })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line, hint }) => `${file.slice(folder.length + 1)}:${String(line)} ${rule} ${hint}`);
}

test('a day that begins a list is told as that, and nothing else of it', () => {
  const site = siteWith('is', 'On 17 June the well was opened.', '17. júní var brunnurinn opnaður.');
  expect(errorsIn(site)).toEqual([
    String.raw`is.mdx:6 markdown/day Write 17\. for a day, with a backslash before the full stop.`,
  ]);
  site.replace(`${folder}/is.mdx`, '17.', String.raw`17\.`);
  expect(errorsIn(site)).toEqual([]);
});

test('a list in its own digits has the items of the source text', () => {
  const source = '1. the first well\n2. the second well\n3. the third well';
  expect(errorsIn(siteWith('bn', source, '১. প্রথম কূপ\n২. দ্বিতীয় কূপ\n৩. তৃতীয় কূপ'))).toEqual([]);
});

test('a title that is cut off is never published', () => {
  const site = siteWith('bn', 'The well is ready.', 'কূপ তৈরি।');
  site.replace(`${folder}/en.mdx`, '"T"', 'The well #2 is ready');
  expect(errorsIn(site)).toEqual([
    'en.mdx:2 fields/cut Write title: "The well #2 is ready"; write a note to yourself on a line of its own.',
  ]);
});
