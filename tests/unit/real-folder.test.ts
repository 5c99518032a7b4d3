import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { realFolder } from '../../src/tools/build/real-folder.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

const scratch = makeScratch();
const at = (name: string) => path.join(scratch, name);

const links = {
  link: 'served',
  'link-to-link': 'link',
  'up/link': '../served',
  'parent-link': 'up',
  nowhere: 'nothing',
  'nowhere-deep': 'nothing/of/the/kind',
  'to-nowhere': 'nowhere',
  itself: 'itself',
  there: 'back',
  back: 'there',
  // A system finds nothing at "nothing", and does not see the circle.
  circle: 'nothing/../circle',
};

/** Making a link takes rights there that few have. */
const isWindows = process.platform === 'win32';

if (!isWindows) {
  for (const folder of ['served', 'up']) mkdirSync(at(folder));
  writeFileSync(at('file'), '');
  for (const [name, to] of Object.entries(links)) symlinkSync(to, at(name));
}

const names: [name: string, folder: string | undefined, isDangling?: true][] = [
  ['', ''],
  ['served', 'served'],
  ['served/', 'served'],
  ['served/../served', 'served'],
  ['new', 'new'],
  ['new/below/new', 'new/below/new'],
  ['file', 'file'],
  ['file/below', 'file/below'],
  ['link', 'served'],
  ['link/', 'served'],
  ['link/new', 'served/new'],
  ['link-to-link', 'served'],
  ['up/link', 'served'],
  ['parent-link/new', 'up/new'],
  ['parent-link/link', 'served'],
  ['nowhere', 'nothing', true],
  ['nowhere/below', 'nothing/below', true],
  ['nowhere-deep', 'nothing/of/the/kind', true],
  ['to-nowhere', 'nothing', true],
  ['itself', undefined],
  ['there', undefined],
  ['there/below', undefined],
  ['circle', undefined],
];
for (const [name, folder, isDangling = false] of names) {
  test(`"${name}" names ${folder ?? 'nothing: a circle'}`, () => {
    test.skip(isWindows, 'making a link takes rights on Windows');
    expect(realFolder(at(name))).toEqual(
      folder === undefined ? undefined : { folder: path.resolve(at(folder)), isDangling },
    );
  });
}

test('the root of the disk is itself', () => {
  const { root } = path.parse(scratch);
  expect(realFolder(root)).toEqual({ folder: root, isDangling: false });
});
