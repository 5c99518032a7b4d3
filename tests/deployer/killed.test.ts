import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { takeLock } from '../../src/build/lock.ts';
import { putBack, recover } from '../../src/build/swap.ts';
import { verifyFolder } from '../../src/verify/verify-folder.ts';
import { chance } from '../support/chance.ts';
import { expect, test } from '../support/fixtures.ts';
import { build } from '../support/run.ts';
import { copySite, projectFolder, type TestSite } from '../support/site.ts';

const hook = new URL('../support/kill-at.ts', import.meta.url).href;
const words = ['the school', 'the church'] as const;

/** Kills a build from outside after some time; it may have ended before. */
function killAfter(milliseconds: number, site: TestSite, environment: NodeJS.ProcessEnv): Promise<void> {
  const { NODE_OPTIONS: _, ...own } = process.env;
  const child = spawn(process.execPath, ['src/build/main.ts', '--site', site.folder, '--out', site.out], {
    cwd: projectFolder,
    env: { ...own, ...environment },
    stdio: 'ignore',
  });
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
  // Some thirty builds.
  test.setTimeout(600_000);
  const site = copySite('tiny', ['en', 'sw']);
  const { out } = site;
  const preload = { NODE_OPTIONS: `--import=${hook}`, OUT: out };
  const beside = path.dirname(out);
  const text = 'content/bulletins/new-well/en.mdx';
  const pages = (word: string) => path.join(beside, `pages-${word.slice(4)}`);
  const sums = () => readFileSync(path.join(out, 'SHA256SUMS'), 'utf8');
  const momentsFile = path.join(beside, 'moments');

  // Both sites, so that each can be the old one and the new one; what the second build passes is where it is killed.
  const sites = new Map<string, string>();
  for (const [index, word] of words.entries()) {
    if (index > 0) site.replace(text, words[0], word);
    const environment = { ...preload, SAVE_PAGES: pages(word), ...(index > 0 && { MOMENTS: momentsFile }) };
    const { status, stderr } = await build(site, environment);
    expect(status, stderr).toBe(0);
    sites.set(sums(), word);
  }
  expect(sites.size).toBe(2);
  const moments = readFileSync(momentsFile, 'utf8').trimEnd().split('\n');
  expect(moments.filter((name) => name.startsWith('rename'))).toEqual([
    'rename the pages to dist.next',
    'rename dist to dist.previous',
    'rename dist.next to dist',
    'rename dist.previous to dist.next',
  ]);
  for (const step of [
    'check',
    'follow codes',
    'type',
    'pictures',
    'pages',
    'one-file editions',
    'twins',
    'manifest',
  ])
    expect(moments).toContain(`end of ${step}`);

  /** Lets a build of the other site be killed, then looks at what a command finds. */
  const left = async (kill: (environment: NodeJS.ProcessEnv) => Promise<unknown>): Promise<string> => {
    const old = sites.get(sums()) ?? '';
    const next = words.find((word) => word !== old) ?? '';
    site.replace(text, old, next);
    await kill({ ...preload, KEPT_PAGES: pages(next) });
    await putBack(out);
    const { findings } = verifyFolder(out);
    expect(findings).toEqual([]);
    const found = sites.get(sums());
    site.replace(text, next, found ?? '');
    // What the next build does first.
    const lock = await takeLock(out);
    if (!('release' in lock)) throw new Error(lock.message);
    recover(out);
    lock.release();
    expect(sites.get(sums())).toBe(found);
    expect(['.next', '.previous'].filter((suffix) => existsSync(out + suffix))).toEqual([]);
    return found === next ? 'new' : found === old ? 'old' : 'neither';
  };

  const ends: string[] = [];
  for (const index of telling(moments)) {
    const end = await left(async (environment) => {
      rmSync(momentsFile);
      const { status } = await build(site, { ...environment, KILL_AT: String(index), MOMENTS: momentsFile });
      expect(status).toBeNull();
      expect(readFileSync(momentsFile, 'utf8').trimEnd().split('\n').at(-1)).toBe(moments[index]);
    });
    ends.push(`${moments[index] ?? ''}: ${end}`);
  }
  const swapped = moments.indexOf('rename dist.previous to dist.next');
  expect(ends.filter((end) => end.endsWith('new'))).toEqual(
    telling(moments)
      .filter((index) => index >= swapped)
      .map((index) => `${moments[index] ?? ''}: new`),
  );

  // Nothing that was left hinders the next build; and it tells how long one takes.
  const begin = performance.now();
  expect((await build(site, { ...preload, KEPT_PAGES: pages(sites.get(sums()) ?? '') })).status).toBe(0);
  const duration = performance.now() - begin;
  expect(readdirSync(beside).filter((name) => name.startsWith('dist'))).toEqual(['dist']);

  const next = chance(Math.floor(begin));
  for (let count = 0; count < 10; count += 1)
    expect(['old', 'new']).toContain(
      await left((environment) => killAfter(next(Math.ceil(duration * 1.1)), site, environment)),
    );
});
