import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { cached } from '../../src/store/caches.ts';
import { expect, test } from '../support/fixtures.ts';
import { copyProject } from '../support/project.ts';
import { build } from '../support/run.ts';
import { copySite } from '../support/site.ts';

const script = '<script>document.documentElement.dataset.ran=1</script>';

/** Has every check of a text look away. */
function takeChecksAway(project: string): void {
  writeFileSync(path.join(project, 'src/text/refusals.ts'), 'export function refuse() {}\n');
  const limits = path.join(project, 'src/text/limits.ts');
  writeFileSync(limits, 'export const maxDepth = 40;\nexport const withinLimits = (_file, tree) => tree;\n');
}

/** Has everything believe that a text may hold scripts. */
function listScripts(project: string): void {
  const allowed = path.join(project, 'src/text/allowed.ts');
  const list = readFileSync(allowed, 'utf8');
  expect(list).toContain('  span: {');
  writeFileSync(allowed, list.replace('  span: {', '  script: { tag: {} },\n  span: {'));
}

/** A copy of the project for each way to spoil it. */
const spoiltBy = cached((spoil: (project: string) => void) => {
  const project = copyProject();
  spoil(project);
  return project;
});

const unlisted = (found: string) => `
content/bulletins/new-well/en.mdx:8  error  content/unlisted
  This is not on the list of what may be written into a page.
  found:     ${found}
  expected:  paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis
  to do:     Delete it, or write it as a paragraph or a list.
`;

const cases = [
  { name: 'a script', words: `a ${script} b`, spoil: takeChecksAway, report: unlisted('<script>') },
  {
    name: 'a script below 42 tags',
    words: `a ${'<span>'.repeat(42)}${script}${'</span>'.repeat(42)}`,
    spoil: takeChecksAway,
    report: unlisted('more than 40 levels'),
  },
  {
    name: 'a handler',
    words: '<span onclick="alert(1)">a</span> b',
    spoil: takeChecksAway,
    report: unlisted('<span onclick>'),
  },
  {
    name: 'an address that runs',
    words: '[a](javascript:alert(1)) b',
    spoil: takeChecksAway,
    report: unlisted('<a href>'),
  },
  {
    name: 'a script that is on the list by mistake',
    words: `a ${script} b`,
    spoil: listScripts,
    report: `
en/new-well/index.html  error  build/foreign-code
  This page holds a script or a style that is not of the own sources of the site.
  found:     <script>
  expected:  scripts and styles that Astro bundles, and styles that <OwnStyle> puts there
  to do:     Take is:inline from it where it stands in a page of your own; where it doesn't, tell the developers.
`,
  },
];

for (const { name, words, spoil, report } of cases) {
  test(`where the checks have a hole, nothing is published: ${name}`, async () => {
    const site = copySite('tiny', ['en', 'sw']);
    site.remove('content/bulletins/new-well/sw.mdx');
    site.replace('content/bulletins/new-well/en.mdx', '\n---\n\n', `\n---\n\n${words}\n\n`);
    const ended = await build(site, {}, [], spoiltBy(spoil));
    expect(ended.stderr).toContain(report.trim());
    expect(ended.status).toBe(1);
    expect(existsSync(site.out)).toBe(false);
  });
}
