import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { sha256Of } from '../../src/store/entry.ts';
import { store } from '../../src/store/kept-file.ts';
import { SiteInMaking } from '../../src/tools/build/site-in-making.ts';
import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

const bytes = Buffer.from('Water for all');
const placed = { sha256: sha256Of(bytes), size: bytes.length };

/** A key that nothing has. */
function newKey(): string {
  return `${String(process.pid)}-${String(Math.random()).slice(2)}`;
}

function opened(): { readonly folder: string; readonly site: SiteInMaking } {
  const folder = path.join(makeScratch(), 'site');
  return { folder, site: new SiteInMaking(folder) };
}

test('a file is made once for all sites, and lies in each', async () => {
  const key = newKey();
  let made = 0;
  const make = () => ((made += 1), bytes);
  const inodes = [];
  for (let count = 0; count < 3; count += 1) {
    const { folder, site } = opened();
    expect(site.put('en/index.html', ['test', key], make)).toEqual(placed);
    expect(await site.putMade('sw/deep/er/index.html', ['test', key], make)).toEqual(placed);
    expect(filesBelow(folder)).toEqual(['en/index.html', 'sw/deep/er/index.html']);
    expect([...site.files]).toEqual([
      ['en/index.html', placed.sha256],
      ['sw/deep/er/index.html', placed.sha256],
    ]);
    expect(site.read('sw/deep/er/index.html')).toEqual(bytes);
    inodes.push(...filesBelow(folder).map((file) => statSync(path.join(folder, file)).ino));
  }
  expect(made).toBe(1);
  expect(new Set(inodes).size).toBe(1);
});

test('what takes its time is made once too, and what cannot be made is told', async () => {
  const { site } = opened();
  const key = newKey();
  expect(await site.putMade('a.png', ['test', key], () => Promise.resolve(bytes))).toEqual(placed);
  expect(site.put('b.png', ['test', key], () => Buffer.from('other'))).toEqual(placed);
  await expect(
    site.putMade('c.png', ['test', newKey()], () => Promise.reject(new Error('No ink'))),
  ).rejects.toThrow('No ink');
  expect([...site.files.keys()]).toEqual(['a.png', 'b.png']);
});

test('what was written into a site that was built spoils no later one', () => {
  const key = newKey();
  const first = opened();
  first.site.put('index.html', ['test', key], () => bytes);
  writeFileSync(path.join(first.folder, 'index.html'), 'spoilt');
  const { folder, site } = opened();
  expect(site.put('index.html', ['test', key], () => bytes)).toEqual(placed);
  expect(readFileSync(path.join(folder, 'index.html'))).toEqual(bytes);
});

test('a file that is kept nowhere is written, and nothing is written over another', () => {
  const { folder, site } = opened();
  site.write('index.html', bytes);
  expect(site.files.get('index.html')).toBe(placed.sha256);
  expect(() => site.write('index.html', Buffer.from('other'))).toThrow('EEXIST');
  expect(() => site.put('index.html', ['test', newKey()], () => Buffer.from('other'))).toThrow('EEXIST');
  expect(readFileSync(path.join(folder, 'index.html'))).toEqual(bytes);
  expect(store.problem).toBeUndefined();
});
