import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { attempt } from '../../src/tools/build/out-folder.ts';
import { isSite, moveSite, removeSite } from '../../src/tools/build/site-folder.ts';
import { beside, recover, swap } from '../../src/tools/build/swap.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import { sortFindings, type Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';
import { writeLastGoodSite } from '../support/last-good-site.ts';
import { makeScratch } from '../support/scratch.ts';

function shown(folder: string): string | undefined {
  return /<title>(.*)<\/title>/.exec(readFileSync(path.join(folder, 'index.html'), 'utf8'))?.[1];
}

test('a new site replaces the old one whole, and nothing stays beside it', () => {
  const out = path.join(makeScratch(), 'dist');
  for (const words of ['first', 'second']) {
    writeLastGoodSite(beside(out).next, words);
    swap(out);
    recover(out);
    expect(shown(out)).toBe(words);
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  }
});

test('what a crash between the renames left is put back', () => {
  const out = path.join(makeScratch(), 'dist');
  const { next, previous } = beside(out);
  writeLastGoodSite(previous, 'old');
  writeLastGoodSite(next, 'new');
  recover(out);
  expect(shown(out)).toBe('old');
  expect(readdirSync(path.dirname(out))).toEqual(['dist']);
});

test('a replaced site goes, under the name of one in the making first, so that a kept one is always whole', () => {
  const out = path.join(makeScratch(), 'dist');
  const { next, previous } = beside(out);
  writeLastGoodSite(out, 'new');
  writeLastGoodSite(previous, 'old');
  writeLastGoodSite(next, 'half');
  recover(out);
  expect(shown(out)).toBe('new');
  expect(readdirSync(path.dirname(out))).toEqual(['dist']);
});

test('what is left of a site is known for one by its manifest, which comes first and goes last', () => {
  const folder = path.join(makeScratch(), 'dist.next');
  mkdirSync(folder);
  expect(isSite(folder)).toBe(true);
  // On its way to another disk.
  writeFileSync(path.join(folder, 'SHA256SUMS.part'), '01234');
  expect(isSite(folder)).toBe(true);
  const hash = '0'.repeat(64);
  const manifest = path.join(folder, 'SHA256SUMS');
  writeFileSync(manifest, `${hash}  404.html\n${hash}  index.html\n`);
  expect(isSite(folder)).toBe(true);
  for (const other of [`${hash}  debian-12.iso\n`, 'thesis', '']) {
    writeFileSync(manifest, other);
    expect(isSite(folder), other).toBe(false);
  }
  // Pages that somebody wrote by hand are none that a build may delete.
  writeFileSync(path.join(folder, 'index.html'), '');
  writeFileSync(path.join(folder, '404.html'), '');
  expect(isSite(folder)).toBe(false);
  rmSync(manifest);
  mkdirSync(manifest);
  expect(isSite(folder)).toBe(false);
});

test('what is no site is neither renamed nor deleted, and of a site nothing but the site', () => {
  const scratch = makeScratch();
  const at = (name: string) => path.join(scratch, name);
  mkdirSync(at('theses'));
  writeFileSync(at('theses/thesis.txt'), 'Years of work');
  writeLastGoodSite(at('dist'));
  writeFileSync(at('file'), '');
  symlinkSync(at('dist'), at('link'), 'junction');
  symlinkSync(at('theses'), at('dist/theses'), 'junction');
  for (const name of ['theses', 'file', 'link']) {
    const refusal = `${at(name)} is no folder that a build wrote.`;
    expect(isSite(at(name)), name).toBe(false);
    expect(() => removeSite(at(name)), name).toThrow(refusal);
    expect(() => moveSite(at(name), at('there')), name).toThrow(refusal);
  }
  for (const name of ['theses', 'file', 'link'])
    expect(() => moveSite(at('dist'), at(name))).toThrow(`${at(name)} is in the way.`);
  removeSite(at('dist'));
  removeSite(at('dist'));
  expect(readdirSync(scratch).sort()).toEqual(['file', 'link', 'theses']);
  expect(readFileSync(at('theses/thesis.txt'), 'utf8')).toBe('Years of work');
});

test('what the system refuses is told, and what it lets pass is done', () => {
  const out = path.join(makeScratch(), 'dist');
  const done: string[] = [];
  expect(attempt(out, (folder) => void done.push(folder))).toEqual([]);
  expect(done).toEqual([out]);
  const refuse = () => {
    throw new Error("EBUSY: resource busy or locked, rename 'dist' -> 'dist.previous'");
  };
  expect(terminalReport(attempt(out, refuse))).toBe(`${out}  error  build/out
  The output folder, or what a build left beside it, cannot be renamed or deleted.
  found:     EBUSY: resource busy or locked, rename 'dist' -> 'dist.previous'
  expected:  folders that this user may rename and delete, and none that is itself a mounted disk
  to do:     Let this user do so, or name another folder with --out.

1 error.
`);
  expect(attempt(out, refuse, 'warning')).toMatchObject([{ severity: 'warning' }]);
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
