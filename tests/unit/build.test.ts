import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { isSite, removeSite } from '../../src/build/site-folder.ts';
import { beside, recover, swap } from '../../src/build/swap.ts';
import { sortFindings, type Finding } from '../../src/reading/finding.ts';
import { expect, test } from '../support/fixtures.ts';
import { makeScratch } from '../support/scratch.ts';

function site(folder: string, name: string): void {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'index.html'), name);
}

function shown(folder: string): string {
  return readFileSync(path.join(folder, 'index.html'), 'utf8');
}

test('a new site replaces the old one whole, and nothing stays beside it', () => {
  const out = path.join(makeScratch(), 'dist');
  const { next, previous } = beside(out);
  site(next, 'first');
  swap(out);
  expect(shown(out)).toBe('first');
  site(next, 'second');
  swap(out);
  expect(shown(out)).toBe('second');
  expect([next, previous].filter((folder) => existsSync(folder))).toEqual([]);
});

test('what a crash between the renames left is put back', () => {
  const out = path.join(makeScratch(), 'dist');
  const { next, previous } = beside(out);
  site(previous, 'old');
  site(next, 'new');
  recover(out);
  expect(shown(out)).toBe('old');
  expect([next, previous].filter((folder) => existsSync(folder))).toEqual([]);
});

test('a replaced site goes, under the name of one in the making first, so that a kept one is always whole', () => {
  const out = path.join(makeScratch(), 'dist');
  const { next, previous } = beside(out);
  site(out, 'new');
  site(previous, 'old');
  site(next, 'half');
  recover(out);
  expect(shown(out)).toBe('new');
  expect([next, previous].filter((folder) => existsSync(folder))).toEqual([]);
});

test('what is left of a site is known for one by its manifest, which comes first and goes last', () => {
  const folder = path.join(makeScratch(), 'dist.next');
  mkdirSync(folder);
  expect(isSite(folder)).toBe(true);
  const hash = '0'.repeat(64);
  const manifest = path.join(folder, 'SHA256SUMS');
  writeFileSync(manifest, `${hash}  404.html\n${hash}  index.html\n`);
  expect(isSite(folder)).toBe(true);
  writeFileSync(manifest, `${hash}  debian-12.iso\n`);
  expect(isSite(folder)).toBe(false);
  writeFileSync(manifest, 'thesis');
  expect(isSite(folder)).toBe(false);
  writeFileSync(path.join(folder, 'index.html'), '');
  expect(isSite(folder)).toBe(false);
  writeFileSync(path.join(folder, '404.html'), '');
  expect(isSite(folder)).toBe(true);
  removeSite(folder);
  removeSite(folder);
  expect(existsSync(folder)).toBe(false);
  writeFileSync(folder, 'a file');
  expect(isSite(folder)).toBe(false);
});

test('a report is in the order of files, lines, rules', () => {
  const finding = (file: string, line: number, rule: string) =>
    ({
      file,
      line,
      rule,
      severity: 'error',
      message: '',
      found: '',
      expected: '',
      hint: '',
    }) satisfies Finding;
  const sorted = [
    finding('a', 1, 'x'),
    finding('a', 2, 'a'),
    finding('a', 10, 'a'),
    finding('b', 1, 'a'),
    finding('b', 1, 'b'),
  ];
  expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  expect(sortFindings([])).toEqual([]);
});
