import { closeSync, openSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Finding } from '../../src/read/findings/finding.ts';
import { openFile } from '../../src/read/files/open-file.ts';
import { readAtMost, readWhole } from '../../src/read/files/read-whole.ts';
import { sizeLimit } from '../../src/read/files/size-limits.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

function fileWith(content: string | Buffer, name = 'text.mdx'): string {
  const file = path.join(makeScratch(), name);
  writeFileSync(file, content);
  return file;
}

const limits: [string, number][] = [
  ['content/bulletins/new-well/en.mdx', 2],
  ['content/site.yaml', 2],
  ['locales/en/ui.json', 2],
  ['received/en.TXT', 2],
  ['media/well.JPG', 100],
  ['media/well.avif', 100],
  ['locales/en/own.woff2', 50],
  ['mail.docx', 100],
  ['back.xliff', 10],
  ['README', 2],
  ['', 2],
];
for (const [file, megabytes] of limits) {
  test(`"${file}" may have ${String(megabytes)} MB`, () => {
    expect(sizeLimit(file).megabytes).toBe(megabytes);
  });
}

test('a text of more than a megabyte is read whole, and one at its limit', () => {
  for (const size of [0, 1, 1_048_577, 2_000_000]) {
    const file = fileWith(Buffer.alloc(size, 'a'));
    const findings: Finding[] = [];
    const bytes = openFile(path.dirname(file), 'text.mdx', (finding) => void findings.push(finding));
    expect(findings).toEqual([]);
    expect(bytes?.length).toBe(size);
    expect(bytes?.every((byte) => byte === 0x61)).toBe(true);
  }
});

/** What a file is said to have, what it has, the limit, and how much of it is read. */
const grown: [number, number, number, number | undefined][] = [
  [0, 0, 10, 0],
  [0, 10, 10, 10],
  [3, 10, 10, 10],
  [3, 10, 9, undefined],
  [0, 100_000, 10, undefined],
  [10, 4, 10, 4],
  [10, 10, 10, 10],
];
for (const [said, has, limit, read] of grown) {
  test(`of a file of ${String(said)} bytes that now has ${String(has)}, ${String(read)} are read below ${String(limit)}`, () => {
    const handle = openSync(fileWith('a'.repeat(has)), 'r');
    expect(readAtMost(handle, said, limit)?.toString()).toBe(
      read === undefined ? undefined : 'a'.repeat(read),
    );
    closeSync(handle);
  });
}

test('a file whose size the system does not say is read to its end', () => {
  test.skip(process.platform !== 'linux', 'only Linux has such files');
  const how = { limit: 1_000_000, mayBeLink: false };
  const read = readWhole('/proc/self/status', how);
  expect(Buffer.isBuffer(read) && read.includes('Name:')).toBe(true);
});

test('a link is read only where it may be one', () => {
  test.skip(process.platform === 'win32', 'few may make links on Windows');
  const file = fileWith('words');
  const link = `${file}.link`;
  symlinkSync(file, link);
  expect(readWhole(link, { limit: 10, mayBeLink: false })).toEqual({ is: 'link' });
  expect(readWhole(link, { limit: 10, mayBeLink: true })).toEqual(Buffer.from('words'));
  expect(readWhole(link, { limit: 4, mayBeLink: true })).toEqual({ size: 5 });
});

test('a file without end on the disk takes no memory', () => {
  const file = fileWith('');
  truncateSync(file, 1_000_000_000_000);
  const findings: Finding[] = [];
  expect(openFile(path.dirname(file), 'text.mdx', (finding) => void findings.push(finding))).toBeUndefined();
  expect(findings).toEqual([
    {
      rule: 'file/size',
      severity: 'error',
      file: 'text.mdx',
      line: 0,
      message: 'This file is too large.',
      found: '1000000.0 MB',
      expected: 'at most 2 MB',
      hint: 'Divide what it holds, or take out what does not belong to it.',
    },
  ]);
});
