import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { takeLock } from '../../src/tools/build/lock.ts';
import { putBack, recover } from '../../src/tools/build/swap.ts';
import { verifyFolder } from '../../src/tools/verify/verify-folder.ts';
import { buildKilledHere } from '../support/build-killed-here.ts';
import { chance } from '../support/chance.ts';
import { expect, test } from '../support/fixtures.ts';
import { build, buildAlone } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite, projectFolder, type TestSite } from '../support/site.ts';
import { tinyBuilt } from '../support/tiny-built.ts';

const hook = new URL('../support/kill-at.ts', import.meta.url).href;
const words = ['the school', 'the church'] as const;

/** Kills a build from outside after some time; it may have ended before. */
function killAfter(milliseconds: number, site: TestSite, environment: NodeJS.ProcessEnv): Promise<void> {
  const { NODE_OPTIONS: _, ...own } = process.env;
  const child = spawn(
    process.execPath,
    ['src/tools/build/main.ts', '--site', site.folder, '--out', site.out],
    {
      cwd: projectFolder,
      env: { ...own, ...environment },
      stdio: 'ignore',
    },
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => {
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Deletions in a replaced site are many and alike: the first of them tells as much as all. */
function telling(moments: readonly string[]): number[] {
  const inside = moments.filter((name) => name.startsWith('delete dist.next/'));
  return [...moments.keys()].filter((index) => !inside.slice(1).includes(moments[index] ?? ''));
}

test('a build that is killed at any moment leaves the old site or the new one, whole', async () => {
  // Some twenty builds in this process, and four of their own.
  test.setTimeout(300_000);
  const site = copySite('tiny', ['en', 'sw']);
  const { out } = site;
  const preload = { NODE_OPTIONS: `--import=${hook}`, OUT: out };
  const beside = path.dirname(out);
  const text = 'content/bulletins/new-well/en.mdx';
  const sums = (folder = out) => readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8');
  const whatLies = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('dist'));

  // Both sites, so that each can be the old one and the new one; what the second build passes is where it is killed. The
  // pages of both are kept.
  const tiny = await tinyBuilt();
  const sites = new Map<string, string>([[sums(tiny.out), words[0]]]);
  site.replace(text, ...words);
  expect((await build(site)).status).toBe(0);
  rmSync(out, { recursive: true });
  cpSync(tiny.out, out, { recursive: true });
  const moments = await buildKilledHere(site);
  sites.set(sums(), words[1]);
  expect(sites.size).toBe(2);
  expect(moments.filter((name) => name.startsWith('rename'))).toEqual([
    'rename the pages to dist.next',
    'rename dist to dist.previous',
    'rename dist.next to dist',
    'rename dist.previous to dist.next',
  ]);
  expect(moments.filter((name) => name.endsWith('.lock-N'))).toEqual([
    'delete dist.lock-N',
    'write dist.lock-N',
    'delete dist.lock-N',
  ]);
  for (const step of ['check', 'follow codes', 'type', 'pictures', 'finished pages'])
    expect(moments).toContain(`end of ${step}`);

  /** Does what the next build does first. */
  const mend = async (folder: string) => {
    const lock = await takeLock(folder);
    if (!('release' in lock)) throw new Error(lock.message);
    recover(folder);
    lock.release();
    expect(whatLies(path.dirname(folder))).toEqual(['dist']);
    expect(verifyFolder(folder).findings).toEqual([]);
    return sums(folder);
  };

  /** Lets a build of the other site be killed, then looks at what the next build finds, and what a command. */
  const left = async (kill: () => Promise<unknown>): Promise<string> => {
    const old = sites.get(sums()) ?? '';
    const next = words.find((word) => word !== old) ?? '';
    site.replace(text, old, next);
    await kill();
    const copy = makeScratch();
    for (const name of whatLies(beside))
      cpSync(path.join(beside, name), path.join(copy, name), { recursive: true });
    await putBack(out);
    const { findings } = verifyFolder(out);
    expect(findings).toEqual([]);
    const found = sites.get(sums());
    expect(sites.get(await mend(path.join(copy, 'dist')))).toBe(found);
    rmSync(copy, { recursive: true });
    site.replace(text, next, found ?? '');
    expect(sites.get(await mend(out))).toBe(found);
    return found === next ? 'new' : found === old ? 'old' : 'neither';
  };

  const swapped = moments.indexOf('rename dist.previous to dist.next');
  for (const index of telling(moments)) {
    const moment = moments[index] ?? '';
    const end = await left(async () => {
      expect(await buildKilledHere(site, index)).toEqual(moments.slice(0, index + 1));
    });
    expect(end, moment).toBe(index >= swapped ? 'new' : 'old');
  }

  // A process dies as was made believe: between the two renames, in the midst of deleting, and whenever it happens to.
  const momentsFile = path.join(beside, 'moments');
  for (const [moment, expected] of [
    ['rename dist.next to dist', 'old'],
    ['delete dist.next/index.html', 'new'],
  ] as const) {
    const index = moments.indexOf(moment);
    const end = await left(async () => {
      rmSync(momentsFile, { force: true });
      const environment = { KILL_AT: String(index), MOMENTS: momentsFile };
      expect((await buildAlone(site, { environment: { ...preload, ...environment } })).status).toBeNull();
    });
    expect(readFileSync(momentsFile, 'utf8').trimEnd().split('\n')).toEqual(moments.slice(0, index + 1));
    expect(end, moment).toBe(expected);
  }

  // Nothing that was left hinders the next build; and it tells how long one takes.
  const last = sites.get(sums()) ?? '';
  site.replace(text, last, words.find((word) => word !== last) ?? '');
  const begin = performance.now();
  expect((await buildAlone(site)).status).toBe(0);
  const duration = performance.now() - begin;
  expect(whatLies(beside)).toEqual(['dist']);
  const after = chance(Math.floor(begin))(Math.ceil(duration * 1.1));
  expect(['old', 'new']).toContain(await left(() => killAfter(after, site, {})));
});
