import { copyFileSync, cpSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { Store } from '../../src/store/store.ts';
import { filesBelow, hashFolder } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';
import { build, buildAlone, buildScript, run, type Ended } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { projectFolder, siteIn, type TestSite } from '../support/site.ts';
import { standingSite } from '../support/standing.ts';

const picture = 'tests/sites/specimen/content/bulletins/specimen/media/well.png';
const noAstro = `--import=${new URL('../support/no-astro.ts', import.meta.url).href}`;

/** Six bulletins in two languages or one, a picture, and a standing page. */
function siteOfShares(): TestSite {
  const site = standingSite();
  site.write('content/bulletins/new-well/media/well.png', '');
  copyFileSync(
    path.join(projectFolder, picture),
    path.join(site.folder, 'content/bulletins/new-well/media/well.png'),
  );
  for (const locale of ['en', 'sw'])
    site.replace(`content/bulletins/new-well/${locale}.mdx`, '.\n\n', '.\n\n![A well](media/well.png)\n\n');
  for (const [index, slug] of ['old-road', 'bridge', 'school', 'market', 'harvest'].entries()) {
    const folder = `content/bulletins/${slug}`;
    site.write(`${folder}/bulletin.yaml`, `published: 2026-02-0${String(index + 1)}\n`);
    site.write(
      `${folder}/en.mdx`,
      `---\ntitle: "The ${slug}"\nsummary: "It is there."\n---\n\nIt is there.\n`,
    );
  }
  return site;
}

/** Where one machine builds: a copy of the site, and a store of its own. */
interface Machine {
  readonly site: TestSite;
  readonly store: string;
}

function machineFor(site: TestSite): Machine {
  const home = makeScratch();
  cpSync(site.folder, path.join(home, 'site'), { recursive: true });
  return { site: siteIn(home), store: path.join(home, 'store') };
}

function buildOn({ site, store }: Machine, environment: NodeJS.ProcessEnv, ...options: string[]) {
  return buildAlone(site, { environment: { BULLETIN_CACHE: store, ...environment }, options });
}

const shares = ['1/4', '2/4', '3/4', '4/4'];

/** How the machines are set to work, each on a share. */
const orders: readonly (readonly [name: string, make: (machines: readonly Machine[]) => Promise<Ended[]>])[] =
  [
    [
      'one after the other',
      async (machines) => {
        const ended: Ended[] = [];
        for (const [index, each] of machines.entries())
          ended.push(await buildOn(each, {}, '--only', shares[index] ?? ''));
        return ended;
      },
    ],
    [
      'at once',
      (machines) =>
        Promise.all(machines.map((each, index) => buildOn(each, {}, '--only', shares[index] ?? ''))),
    ],
  ];

/** What is made of all pages at once, or with what was; all else belongs to a share. */
const ofAll = ['builds', 'coverage', 'finished', 'fonts', 'words'];

test('shares that are made apart are all that a build needs to make the same site, without Astro', async () => {
  test.setTimeout(300_000);
  const site = siteOfShares();
  const clean = machineFor(site);
  const { status, stderr } = await buildOn(clean, {});
  expect(status, stderr).toBe(0);
  const built = hashFolder(clean.site.out);
  for (const [name, make] of orders) {
    const machines = shares.map(() => machineFor(site));
    for (const ended of await make(machines)) {
      expect(ended.status, ended.stderr).toBe(0);
      expect(ended.stdout).toMatch(/^Share \d of 4 is made, .* Nothing was published\.\n$/);
    }
    const last = machineFor(site);
    for (const { store, site: made } of machines) {
      cpSync(store, last.store, { recursive: true });
      expect(readdirSync(path.dirname(made.out)).sort()).toEqual(['site', 'store']);
    }
    const before = filesBelow(last.store);
    const unused = unusedIn(last.store);
    // With no room for anything that this build does not use.
    const ended = await buildOn(last, { NODE_OPTIONS: noAstro, BULLETIN_CACHE_GB: '0' });
    expect(ended.status, ended.stderr).toBe(0);
    expect(hashFolder(last.site.out), name).toBe(built);
    const after = filesBelow(last.store);
    const entries = after.filter((file) => !before.includes(file) && file.includes('/'));
    const kinds = entries.map((file) => path.posix.dirname(file));
    expect([...new Set(kinds)].filter((kind) => !kind.startsWith('compiled')).sort(), name).toEqual(ofAll);
    const rendered = (files: readonly string[]) => files.filter((file) => /^(?:cards|rendered)\//.test(file));
    expect(rendered(before).length).toBeGreaterThan(30);
    expect(rendered(after), name).toEqual(rendered(before).filter((file) => file !== unused));
    expect(after).not.toContain(unused);
  }
});

/** Adds what no build of today asks for. */
function unusedIn(store: string): string {
  new Store(store).keep('cards', 'of-last-year', Buffer.from('2025'));
  return filesBelow(store).find((file) => file.startsWith('cards/of-last-year.')) ?? '';
}

test('an error stops the shares that show the text, and the build of all, and no other share', async () => {
  const site = siteOfShares();
  // A key figure that has no label.
  site.write(
    'content/bulletins/bridge/bulletin.yaml',
    'published: 2026-02-02\nfigures:\n  - { id: arches, value: 7 }\n',
  );
  const ends = async (...options: string[]) => {
    const { status, stderr, stdout } = await build(site, {}, options);
    return [status, /^content\/bulletins\/bridge\/\S+ {2}error/m.test(stderr), stdout];
  };
  const refused = [1, true, `Nothing was published: there is no ${site.out} yet.\n`];
  // Its own, and that of the feeds, in which it stands as well.
  expect(await ends('--only', '4/4')).toEqual(refused);
  expect(await ends('--only', '3/4')).toEqual(refused);
  expect(await ends()).toEqual(refused);
  expect(await ends('--only', '1/4', '--quiet')).toEqual([0, false, '']);
});

test('what is no share, or no amount, is told before anything is read', async () => {
  const site = siteOfShares();
  expect(await build(site, {}, ['--only', '9/8'])).toEqual({
    status: 2,
    stdout: '',
    stderr:
      '--only 9/8 is no share.\n  to do:     Write which share and how many there are, such as --only 2/8.\n',
  });
  expect(await build(site, {}, ['--only', ''])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'The option "--only" needs a value.\n  to do:     Write --only <k/n>.\n',
  });
  expect(await build(site, { BULLETIN_CACHE_GB: '4 GB' })).toEqual({
    status: 1,
    stdout: `Nothing was published: there is no ${site.out} yet.\n`,
    stderr: `BULLETIN_CACHE_GB  error  build/store
  This says not how much may be kept for later builds.
  found:     4 GB
  expected:  a number of gigabytes, such as 4 or 0.5
  to do:     Write such a number, or leave the variable out: then it is 4.

1 error.
`,
  });
  const { stdout } = await run(buildScript, ['--help']);
  expect(stdout).toContain(`
  --only <k/n>     make only that share of the bulletins, such as 2/8, and keep
                   it for a build that publishes all
`);
});

test('a share without any page keeps what is bundled beside pages, and says where it can keep nothing', async () => {
  const machine = machineFor(siteOfShares());
  const ended = await buildOn(machine, {}, '--only', '1/40');
  expect([ended.status, ended.stdout]).toEqual([
    0,
    'Share 1 of 40 is made, 0 files and 0 cards: a build that has this store finds them. Nothing was published.\n',
  ]);
  expect(readdirSync(machine.store)).toEqual(expect.arrayContaining(['bundle']));
  expect(readdirSync(path.join(machine.store, 'bundle'))).toHaveLength(1);
  const folder = path.join(machine.site.folder, 'content/site.yaml');
  const unkept = await buildOn({ ...machine, store: folder }, { NODE_OPTIONS: '' }, '--only', '1/40');
  expect(unkept).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('Nothing was published'),
  });
  expect(unkept.stderr).toContain(`${folder}  error  build/store
  What this share makes cannot all be kept.
  found:     ENOTDIR: not a directory, mkdir '${folder}/`);
});
