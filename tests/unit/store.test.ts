import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { openStore } from '../../src/store/store.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';
import { damages } from '../support/damages.ts';

const bytes = Buffer.from('Water for all');
const make = () => Promise.resolve(bytes);
const isKept = () => Promise.reject(new Error('It is not kept.'));

for (const made of [bytes, Buffer.alloc(0)]) {
  test(`${String(made.length)} bytes are made once, by whatever store of the folder`, async () => {
    const folder = path.join(makeScratch(), 'kept');
    const store = openStore(folder);
    expect(await store.get('kind/name', () => Promise.resolve(made))).toEqual(made);
    expect(await store.get('kind/name', isKept)).toEqual(made);
    expect(await openStore(folder).get('kind/name', isKept)).toEqual(made);
    expect(readdirSync(path.join(folder, 'kind'))).toEqual(['name']);
    expect(store.problem()).toBeUndefined();
  });
}

for (const [name, damage] of damages) {
  test(`what is kept is made anew when it is ${name}`, async () => {
    const folder = makeScratch();
    const file = path.join(folder, 'kind/name');
    await openStore(folder).get('kind/name', make);
    damage(file);
    const store = openStore(folder);
    expect(await store.get('kind/name', make)).toEqual(bytes);
    if (store.problem() === undefined) {
      expect(await openStore(folder).get('kind/name', isKept)).toEqual(bytes);
    } else {
      expect(store.problem()).toMatch(/^E(?:ISDIR|PERM|ACCES|EXIST|NOTEMPTY)\b/);
    }
  });
}

test('what is kept under another name is not taken for it', async () => {
  const folder = makeScratch();
  const at = (name: string) => path.join(folder, 'kind', name);
  const store = openStore(folder);
  await store.get('kind/other', () => Promise.resolve(Buffer.from('Bread')));
  renameSync(at('other'), at('name'));
  expect(await store.get('kind/name', make)).toEqual(bytes);
});

test('a pipe in the place of what is kept is not waited for', async () => {
  test.skip(process.platform === 'win32', 'there are no such pipes on Windows');
  const folder = makeScratch();
  mkdirSync(path.join(folder, 'kind'));
  spawnSync('mkfifo', [path.join(folder, 'kind/name')]);
  expect(await openStore(folder).get('kind/name', make)).toEqual(bytes);
  expect(await openStore(folder).get('kind/name', isKept)).toEqual(bytes);
});

test('where nothing can be kept all is made anew, and why is told', async () => {
  const file = path.join(makeScratch(), 'file');
  writeFileSync(file, '');
  const folder = path.join(file, 'kept');
  const store = openStore(folder);
  expect(await store.get('kind/name', make)).toEqual(bytes);
  expect(await store.get('kind/name', make)).toEqual(bytes);
  expect(store.problem()).toBe(`ENOTDIR: not a directory, mkdir '${path.join(folder, 'kind')}'`);
});

test('what cannot be made is told by who cannot make it, and nothing is kept', async () => {
  const folder = makeScratch();
  await expect(openStore(folder).get('kind/name', isKept)).rejects.toThrow('It is not kept.');
  expect(readdirSync(folder)).toEqual([]);
});

test('halves that killed builds left go, what a running one is writing stays, and so does all else', async () => {
  const folder = makeScratch();
  const kind = path.join(folder, 'kind');
  mkdirSync(kind);
  const running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const put = (name: string) => (writeFileSync(path.join(kind, name), 'half'), name);
  const own = put(`name.${String(process.pid)}`);
  const left = [put(`other.webp.${String(gone)}`), put('other.0'), own];
  const stay = [put(`other.webp.${String(running.pid)}`), put('other.webp'), put('notes.txt')];
  mkdirSync(path.join(kind, `folder.${String(gone)}`));
  const store = openStore(folder);
  expect(await store.get('kind/name', make)).toEqual(bytes);
  running.kill();
  expect(left.filter((name) => existsSync(path.join(kind, name)))).toEqual([]);
  expect(readdirSync(kind).sort()).toEqual([...stay, `folder.${String(gone)}`, 'name'].sort());
  expect(store.problem()).toBeUndefined();
});

test('a link in the place of a part is not written through', async () => {
  test.skip(process.platform === 'win32', 'making a link takes rights on Windows');
  const folder = makeScratch();
  mkdirSync(path.join(folder, 'kind'));
  const thesis = path.join(folder, 'thesis.txt');
  writeFileSync(thesis, 'Years of work');
  symlinkSync(thesis, path.join(folder, `kind/name.${String(process.pid)}`));
  expect(await openStore(folder).get('kind/name', make)).toEqual(bytes);
  expect(readFileSync(thesis, 'utf8')).toBe('Years of work');
  expect(await openStore(folder).get('kind/name', isKept)).toEqual(bytes);
  rmSync(thesis);
});
