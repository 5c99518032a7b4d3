import { statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { renewTimes } from '../../src/tools/build/renew-times.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

test('a file that has changed is newer than the one that it replaces, and what is the same keeps its time', () => {
  const folder = makeScratch();
  const old = new Date(Date.UTC(2020, 0));
  for (const name of ['same', 'other', 'new']) {
    writeFileSync(path.join(folder, name), '');
    utimesSync(path.join(folder, name), old, old);
  }
  const last = new Map([
    ['same', 'a'],
    ['other', 'b'],
    ['gone', 'c'],
  ]);
  const before = Date.now();
  const site = new Map([
    ['same', 'a'],
    ['other', 'a'],
    ['new', 'd'],
  ]);
  renewTimes(folder, site, last);
  const at = (name: string) => statSync(path.join(folder, name)).mtimeMs;
  expect(at('same')).toBe(old.getTime());
  for (const name of ['other', 'new']) expect(at(name)).toBeGreaterThanOrEqual(Math.floor(before));
});

test('a file whose time cannot be set keeps it', () => {
  expect(() => renewTimes(makeScratch(), new Map([['index.html', 'a']]), new Map())).not.toThrow();
});
