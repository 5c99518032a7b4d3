import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { copyProject } from '../support/project.ts';
import { buildScript, run, type Ended } from '../support/run.ts';

// One copy of the project, to which each test adds a page of its own.
test.describe.configure({ mode: 'default' });
let project: string;

test.beforeAll(() => {
  project = copyProject();
});

/** Builds with one page more, and without the page once more. */
async function buildWith(page: string, text: string): Promise<Ended> {
  const file = path.join(project, 'src/pages', page);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  const ended = await run(buildScript, [], {}, project);
  rmSync(file);
  return ended;
}

test("the owner's own MDX page is built beside the bulletins", async () => {
  const page = '# About\n\nTwo and two are {2 + 2}, in "straight" marks.\n';
  const { status, stderr } = await buildWith('about.mdx', page);
  expect(status, stderr).toBe(0);
  const html = readFileSync(path.join(project, 'dist/about/index.html'), 'utf8');
  expect(html).toContain('Two and two are 4, in &quot;straight&quot; marks.');
});

test('a page that fails while it is rendered is reported, and the last good site stays', async () => {
  const dist = path.join(project, 'dist');
  rmSync(dist, { recursive: true, force: true });
  writeLastGoodSite(dist);
  const before = hashFolder(dist);
  const page = '---\nconst a = 1;\nthrow new Error("No ink");\n---\n<p>{a}</p>\n';
  const { status, stderr, stdout } = await buildWith('broken.astro', page);
  expect(stderr.trim()).toBe(
    `
src/pages/broken.astro  error  build/render
  The pages could not be rendered.
  found:     No ink
  expected:  pages that render without a problem
  to do:     Mend the problem named above, in this file or of this machine, then build again.

1 error.`.trim(),
  );
  expect(stdout).toBe('Nothing was published: dist is as it was.\n');
  expect(status).toBe(1);
  expect(hashFolder(dist)).toBe(before);
});

test("an owner's page without a title is refused in words", async () => {
  const page = '---\nlayout: ../../site/layouts/OwnerPage.astro\ndescription: Who we are.\n---\n\nWords.\n';
  const { status, stderr } = await buildWith('en/imprint.mdx', page);
  expect(stderr.trim()).toBe(
    `
src/pages/en/imprint.mdx  error  build/render
  The pages could not be rendered.
  found:     The page has no title or no description.
  expected:  pages that render without a problem
  to do:     Write "title" and "description" between the lines of "---" at its top.

1 error.`.trim(),
  );
  expect(status).toBe(1);
});

test('a page of the owner that takes the address of a bulletin is refused', async () => {
  const { status, stderr } = await buildWith('en/demonstration-cities.mdx', '# Mine\n');
  expect(stderr.trim()).toBe(
    `
src/pages/en/demonstration-cities.mdx  error  address/doubled
  Two pages have the address /en/demonstration-cities/.
  found:     content/bulletins/demonstration-cities/en.mdx and src/pages/en/demonstration-cities.mdx
  expected:  an address of its own for each page
  to do:     Rename one of the two, or take the old slug out of "formerly".

1 error.`.trim(),
  );
  expect(status).toBe(1);
});
