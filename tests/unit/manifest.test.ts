import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { readManifest, writeManifest } from '../../src/outputs/manifest/manifest.ts';
import { filesBelow } from '../../src/read/files/files-below.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

const hash = 'ab'.repeat(32);

test('a manifest is read as it was written', () => {
  const manifest = new Map([
    ['404.html', hash],
    ['en/two words.html', 'cd'.repeat(32)],
  ]);
  const text = `${hash}  404.html\n${'cd'.repeat(32)}  en/two words.html\n`;
  expect(writeManifest(manifest)).toBe(text);
  expect(readManifest(text)).toEqual(manifest);
});

for (const [what, text, line] of [
  ['nothing', '', 1],
  ['an empty line', '\n', 1],
  ['a page', '<!doctype html>\n<title>404</title>\n', 1],
  ['no end of the last line', `${hash}  a\n${hash}  b`, 2],
  ['a short hash', `${hash}  a\nabc  b\n`, 2],
  ['one space', `${hash} a\n`, 1],
  ['no name', `${hash}  \n`, 1],
  ['a path out of the site', `${hash}  a\n${hash}  en/../../secret\n`, 2],
  ['a path from the root', `${hash}  /etc/passwd\n`, 1],
  ['a path of Windows', `${hash}  en\\..\\..\\secret\n`, 1],
  ['a path longer than any', `${hash}  ${'a'.repeat(4097)}\n`, 1],
  ['a file twice', `${hash}  a\n${hash}  a\n`, 2],
] as const) {
  test(`a manifest with ${what} is refused at its line`, () => {
    expect(readManifest(text)).toBe(line);
  });
}

test('files are listed in the order of their bytes, hidden ones too', () => {
  const folder = makeScratch();
  // By code units, the last two would change places.
  const names = ['.htaccess', 'B', 'a-b', 'a/b', 'é', '\uff21', '\u{1d400}'];
  mkdirSync(path.join(folder, 'a'));
  for (const name of names) writeFileSync(path.join(folder, name), '');
  expect(filesBelow(folder)).toEqual(names);
});
