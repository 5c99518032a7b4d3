import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beginOf } from '../../src/tools/build/begin-of.ts';
import { takeLock } from '../../src/tools/build/lock.ts';
import { beside, putBack } from '../../src/tools/build/swap.ts';
import { expect, test } from '../support/fixtures.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { neverBuilt } from '../support/never-built.ts';
import { build, buildAlone } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { copySite } from '../support/site.ts';

/** A process that does nothing until the test ends. */
function idle(): { pid: number; end: () => Promise<void> } {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { pid: child.pid ?? 0, end: () => (child.kill('SIGKILL'), ended) };
}

test('a second build at the same time says so, stops, and touches nothing', async () => {
  const site = copySite('tiny', ['en', 'sw']);
  writeLastGoodSite(site.out);
  mkdirSync(`${site.out}.next`);
  const first = idle();
  const lock = `${site.out}.lock-${String(first.pid)}`;
  writeFileSync(lock, '');
  const second = await build(site);
  await first.end();
  expect(second.stderr).toBe(`${site.out}  error  build/busy
  Another build is writing to this folder.
  found:     process ${String(first.pid)}, by ${lock}
  expected:  one build of a folder at a time
  to do:     Wait until it ends, then build again. If that process is no build, delete the file named above.

1 error.
`);
  expect(second.stdout).toBe(`Nothing was published: ${site.out} is as it was.\n`);
  expect(second.status).toBe(1);
  expect(readdirSync(path.dirname(site.out)).sort()).toEqual(
    ['dist', path.basename(lock), 'dist.next', 'site'].sort(),
  );
});

test('of builds that come at once one publishes', async () => {
  const site = neverBuilt(copySite('tiny', ['en', 'sw']));
  const ended = await Promise.all([build(site), buildAlone(site)]);
  expect(ended.map(({ status }) => status).sort()).toEqual([0, 1]);
  expect(ended.map(({ stderr }) => /\bbuild\/\w+/.exec(stderr)?.[0])).toContain('build/busy');
  expect(readdirSync(path.dirname(site.out)).sort()).toEqual(['dist', 'site']);
});

test('the lock of a process that is gone counts for nothing and goes, a file that is no lock stays', async () => {
  const out = path.join(makeScratch(), 'dist');
  const gone = idle();
  await gone.end();
  writeFileSync(`${out}.lock-${String(gone.pid)}`, '');
  writeFileSync(`${out}.lock-notes`, '');
  const lock = await takeLock(out);
  if (!('release' in lock)) throw new Error(lock.message);
  expect(existsSync(`${out}.lock-${String(process.pid)}`)).toBe(true);
  lock.release();
  expect(readdirSync(path.dirname(out))).toEqual(['dist.lock-notes']);
});

/** What may lie beside an output folder and is no lock of a process that is building. */
const noLocks: [name: string, put: (file: string) => void][] = [
  ['a number that no process has', (file) => writeFileSync(`${file}0`, '')],
  ['a number that is written in another way', (file) => writeFileSync(`${file}01`, '')],
  ['a number below all', (file) => writeFileSync(`${file}-1`, '')],
  ['a number beyond all', (file) => writeFileSync(`${file}${'9'.repeat(30)}`, '')],
  ['a folder', (file) => mkdirSync(`${file}1`)],
  ['a link', (file) => symlinkSync('file', `${file}1`)],
  ['a link to nothing', (file) => symlinkSync('nothing', `${file}1`)],
];
for (const [name, put] of noLocks) {
  test(`${name} holds no folder`, async () => {
    const out = path.join(makeScratch(), 'dist');
    writeFileSync(path.join(path.dirname(out), 'file'), 'Years of work');
    put(`${out}.lock-`);
    const lock = await takeLock(out);
    if (!('release' in lock)) throw new Error(lock.found);
    lock.release();
    expect(readFileSync(path.join(path.dirname(out), 'file'), 'utf8')).toBe('Years of work');
  });
}

test('a number that was given to another process holds no folder any more', async () => {
  test.skip(process.platform !== 'linux', 'only Linux tells when a process began');
  const out = path.join(makeScratch(), 'dist');
  const other = idle();
  const file = `${out}.lock-${String(other.pid)}`;
  writeFileSync(file, beginOf(other.pid));
  expect(await takeLock(out)).toMatchObject({ rule: 'build/busy' });
  writeFileSync(file, String(Number(beginOf(other.pid)) - 1));
  const lock = await takeLock(out);
  await other.end();
  expect(lock).toHaveProperty('release');
  expect(existsSync(file)).toBe(false);
});

test('what a dead process with the same number left is replaced, a link without what it leads to', async () => {
  const out = path.join(makeScratch(), 'dist');
  const file = path.join(path.dirname(out), 'file');
  writeFileSync(file, 'Years of work');
  symlinkSync('file', `${out}.lock-${String(process.pid)}`);
  const lock = await takeLock(out);
  if (!('release' in lock)) throw new Error(lock.found);
  lock.release();
  expect(readFileSync(file, 'utf8')).toBe('Years of work');
  expect(readdirSync(path.dirname(out))).toEqual(['file']);
});

test('a place that cannot be written is told', async () => {
  const file = path.join(makeScratch(), 'file');
  writeFileSync(file, '');
  expect(await takeLock(path.join(file, 'dist'))).toMatchObject({
    rule: 'build/out',
    message: 'Nothing can be written beside the output folder.',
  });
});

test('a command that only reads puts the kept site back, but never while a build is running', async () => {
  const out = path.join(makeScratch(), 'dist');
  const { previous } = beside(out);
  writeLastGoodSite(previous);
  const running = idle();
  writeFileSync(`${out}.lock-${String(running.pid)}`, '');
  await putBack(out);
  expect(existsSync(out)).toBe(false);
  await running.end();
  await putBack(out);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('The last good site');
  writeLastGoodSite(previous, 'An older one');
  await putBack(out);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('The last good site');
});
