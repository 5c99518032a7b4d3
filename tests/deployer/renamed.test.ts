import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { renamedWithoutWord } from '../../src/tools/build/lost-addresses.ts';
import { check } from '../../src/check/check.ts';
import { addManifest } from '../support/add-manifest.ts';
import { expect, test } from '../support/fixtures.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { build } from '../support/run.ts';
import { copySite } from '../support/site.ts';

const yaml = 'content/bulletins/new-well/bulletin.yaml';

test('a bulletin whose folder got another name is asked about in the build after', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  writeLastGoodSite(site.out);
  for (const locale of ['sw', 'en']) {
    const folder = path.join(site.out, locale, 'old-well');
    mkdirSync(folder, { recursive: true });
    for (const name of ['index.html', `old-well-${locale}.html`])
      writeFileSync(path.join(folder, name), 'The old well');
  }
  mkdirSync(path.join(site.out, 'sw/new-well'));
  writeFileSync(path.join(site.out, 'sw/new-well/index.html'), 'Kisima kipya');
  addManifest(site.out);
  site.replace('content/bulletins/new-well/sw.mdx', '---\n', '---\nstate: draft\n');
  const { status, stderr } = await build(site);
  expect(stderr).toContain(`${yaml}  warning  address/gone
  The address /en/old-well/ was published, and nothing leads from it to a bulletin any more.
  found:     no "old-well" in any "formerly"
  expected:  "old-well" in "formerly" of ${yaml}, where that is the same bulletin
  to do:     Write formerly: [old-well] there, if it has another slug now.
`);
  expect(stderr).toContain(
    'What was published at /sw/new-well/ waits now, and this build leaves nothing there.',
  );
  expect(status).toBe(0);
  // It is said once: what is published now has the new address alone.
  expect((await build(site)).stderr).not.toContain('address/');
});

const files: readonly (readonly [last: readonly string[], formerly: string, isAsked: boolean])[] = [
  [['en/old-well/old-well-en.html'], '', true],
  [['en/old-well/old-well-en.html'], 'formerly: [old-well]', false],
  [['en/old-well/old-well-en.html', 'en/new-well/new-well-en.html'], '', false],
  [['en/follow/index.html', 'en/page/2/index.html', 'en/old-well/other.html'], '', false],
  [[], '', false],
];

test('it is asked about only where one slug is gone and another has come', () => {
  for (const [last, formerly, isAsked] of files) {
    const site = copySite('tiny', ['en', 'sw']);
    site.write(yaml, `${site.read(yaml)}${formerly}\n`);
    const { publication } = check({ siteFolder: site.folder });
    const found = renamedWithoutWord(publication, new Map(last.map((file) => [file, ''])));
    expect(found, last.join()).toHaveLength(isAsked ? 1 : 0);
  }
});

test('what a withdrawn bulletin was called once is known too', () => {
  const site = copySite('tiny', ['en', 'sw']);
  site.write(yaml, `${site.read(yaml)}formerly: [old-well]\nwithdrawn: { date: 2026-03-01, why: "Dry." }\n`);
  site.write('content/bulletins/other/bulletin.yaml', 'published: 2026-01-01\n');
  site.write('content/bulletins/other/en.mdx', '---\ntitle: "A"\nsummary: "B."\n---\n\nC.\n');
  const { publication } = check({ siteFolder: site.folder });
  expect(renamedWithoutWord(publication, new Map([['en/old-well/old-well-en.html', '']]))).toEqual([]);
});
