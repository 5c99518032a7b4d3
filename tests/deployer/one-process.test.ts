import path from 'node:path';

import { hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { runAlone } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

test('a process that has built other sites, and failed, makes the same bytes as one of its own', async () => {
  const [other, wrong, site] = [copySite('cities'), copySite('tiny'), copySite('tiny', ['en', 'sw'])];
  other.add('tests/sites/arabic');
  other.replace('locales/sw/ui.json', '"Lugha"', '"Ndimi"');
  wrong.write('content/site.yaml', 'no: site');
  const builds = [
    {
      siteFolder: other.folder,
      outFolder: other.out,
      siteUrl: 'https://host.example/a/b/',
      portable: true,
    },
    { siteFolder: wrong.folder, outFolder: wrong.out },
    { siteFolder: site.folder, outFolder: site.out },
  ];
  const ended = await runAlone('tests/support/build-in-turn.ts', [JSON.stringify(builds)], {
    // Nothing that another process has kept.
    environment: { BULLETIN_CACHE: path.join(makeScratch(), 'cache') },
  });
  expect(ended.stdout, ended.stderr).toBe('[true,false,true]');
  expect(hashFolder(site.out)).toBe(hashFolder((await tinyBuilt()).out));
});
