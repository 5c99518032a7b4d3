import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { outputs } from '../../src/outputs/outputs.ts';
import { filesBelow } from '../support/files.ts';
import { expect, test } from '../support/fixtures.ts';

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

test('the manifest lists every file but itself, each with its SHA-256, in order', ({ published }) => {
  const { out } = published.site;
  const files = filesBelow(out).filter((file) => file !== 'SHA256SUMS');
  expect(files).toContain('en/index.html');
  const lines = files.map((file) => {
    const hash = createHash('sha256').update(readFileSync(path.join(out, file)));
    return `${hash.digest('hex')}  ${file}\n`;
  });
  expect(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''));
});

test('the list of outputs tells of every file that is not of public/ or its compressed form', ({
  published,
}) => {
  const told = outputs.map(({ pattern }) => {
    const file = pattern.slice(1).replace(/(^|\/)$/, '$1index.html');
    return new RegExp(`^${file.replaceAll('.', String.raw`\.`).replaceAll(/\[\w+\]/g, '[^/]+')}$`);
  });
  const files = filesBelow(published.site.out).map((file) => file.replace(/\.(?:br|gz)$/, ''));
  const others = files.filter((file) => !told.some((pattern) => pattern.test(file)));
  expect([...new Set(others)]).toEqual(filesBelow('public'));
});

test('sha256sum reads the manifest', ({ published }) => {
  test.skip(!hasSha256sum, 'sha256sum (GNU coreutils) is not here');
  const { out } = published.site;
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
  expect(stdout.trim().split('\n')).toHaveLength(filesBelow(out).length - 1);
  expect(stdout).toMatch(/^(?:\S+: OK\n)+$/);
  expect(status).toBe(0);
});
