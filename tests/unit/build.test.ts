import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
