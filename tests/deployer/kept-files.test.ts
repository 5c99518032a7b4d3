import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { damages } from '../support/damages.ts';
import { filesBelow, hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { buildAlone, withoutChanged } from '../support/run.ts';
import { copySite, projectFolder } from '../support/site.ts';

const picture = 'tests/sites/specimen/content/bulletins/specimen/media/well.png';

/** One damage of each sort; `unit/store.test.ts` takes them all. */
const sorts = ['emptied', 'halved', 'turned in its last bit', 'a folder', 'a link to another file'];

test('a build takes nothing that is kept and spoilt, of whatever kind, and goes on where nothing can be kept', async () => {
  // A build for each damage; the pages are rendered anew where all is damaged first, and where nothing can be kept.
  test.setTimeout(300_000);
  const site = copySite('tiny', ['en', 'sw']);
  const media = path.join(site.folder, 'content/bulletins/new-well/media');
  mkdirSync(media);
  copyFileSync(path.join(projectFolder, picture), path.join(media, 'well.png'));
  for (const locale of ['en', 'sw'])
    site.replace(`content/bulletins/new-well/${locale}.mdx`, '.\n\n', '.\n\n![A well](media/well.png)\n\n');
  const home = path.dirname(site.out);
  const at = (name: string) => path.join(home, name);
  const [cache, sound] = [at('cache'), at('sound')];
  const environment = { BULLETIN_CACHE: cache };
  /** What Node has compiled is Node's own affair; what was looked at (`unit/store.test.ts`) is told by times. */
  const tidy = () => {
    for (const name of ['compiled', 'seen']) rmSync(path.join(cache, name), { recursive: true, force: true });
  };
  const first = await buildAlone(site, { environment });
  expect(first.status, first.stderr).toBe(0);
  const built = hashFolder(site.out);
  tidy();
  expect(readdirSync(cache).sort()).toEqual([
    'builds',
    'bundle',
    'cards',
    'coverage',
    'finished',
    'fonts',
    'icons',
    'pictures',
    'rendered',
    'verdicts',
    'words',
    'works',
  ]);
  const kept = filesBelow(cache);
  cpSync(cache, sound, { recursive: true });

  const again = async (name: string) => {
    const { status, stdout, stderr } = await buildAlone(site, { environment });
    tidy();
    expect(status, `${name}\n${stderr}`).toBe(0);
    expect(hashFolder(site.out), name).toBe(built);
    return withoutChanged(stdout).replace(
      `${site.out} holds 1 bulletin in 2 translations and 2 languages.\n`,
      '',
    );
  };
  for (const [index, [name, damage]] of damages.filter(([each]) => sorts.includes(each)).entries()) {
    rmSync(cache, { recursive: true });
    cpSync(sound, cache, { recursive: true });
    const damaged = kept.filter((file) => index === 0 || !/^(?:rendered|bundle)\//.test(file));
    for (const file of damaged) damage(path.join(cache, file));
    const said = await again(name);
    if (name === 'a folder') {
      expect(said).toMatch(/^Not all that was made is kept for later builds: E.*\n$/);
      continue;
    }
    expect(said, name).toBe('');
    expect(filesBelow(cache), name).toEqual(kept);
    expect(hashFolder(cache), name).toBe(hashFolder(sound));
  }

  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  expect(await again('a cache that cannot be written')).toMatch(
    /^Not all that was made is kept for later builds: ENOTDIR: not a directory, mkdir '.*'\n$/,
  );
});

test('what is kept cannot lie in the output folder, which goes with each build', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  mkdirSync(site.out);
  const cache = path.join(site.out, 'cache');
  const { status, stderr } = await buildAlone(site, { environment: { BULLETIN_CACHE: cache } });
  expect(stderr).toContain(`  The output folder holds what the site is built from.\n  found:     ${cache}\n`);
  expect(status).toBe(1);
});
