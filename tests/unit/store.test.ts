import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { sha256Of } from '../../src/store/entry.ts';
import { Store } from '../../src/store/store.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';
import { damages } from '../support/damages.ts';

const bytes = Buffer.from('Water for all');
const make = () => Promise.resolve(bytes);
const isKept = () => Promise.reject(new Error('It is not kept.'));

/** What a store remembers, a line each. */
const linesSeen = (folder: string) =>
  readFileSync(path.join(folder, 'seen'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');

/** Path of the only entry of a kind. */
const entryIn = (folder: string, kind = 'kind') =>
  path.join(folder, kind, readdirSync(path.join(folder, kind))[0] ?? '');

for (const made of [bytes, Buffer.alloc(0)]) {
  test(`${String(made.length)} bytes are made once, by whatever store of the folder`, async () => {
    const folder = path.join(makeScratch(), 'kept');
    const store = new Store(folder);
    expect(await store.get('kind', 'name', () => Promise.resolve(made))).toEqual(made);
    expect(await store.get('kind', 'name', isKept)).toEqual(made);
    expect(await new Store(folder).get('kind', 'name', isKept)).toEqual(made);
    const sha256 = sha256Of(made);
    expect(readdirSync(path.join(folder, 'kind'))).toEqual([`name.${sha256}`]);
    expect(readFileSync(entryIn(folder))).toEqual(made);
    expect(new Store(folder).sha256Of('kind', 'name')).toBe(sha256);
    expect(store.problem).toBeUndefined();
  });
}

for (const [name, damage] of damages) {
  test(`what is kept is made anew when it is ${name}`, async () => {
    const folder = makeScratch();
    await new Store(folder).get('kind', 'name', make);
    damage(entryIn(folder));
    const store = new Store(folder);
    expect(await store.get('kind', 'name', make)).toEqual(bytes);
    if (store.problem === undefined) {
      expect(await new Store(folder).get('kind', 'name', isKept)).toEqual(bytes);
    } else {
      expect(store.problem).toMatch(/^E(?:ISDIR|PERM|ACCES|EXIST|NOTEMPTY)\b/);
    }
  });

  test(`what is kept is put nowhere when it is ${name}`, () => {
    const folder = makeScratch();
    const to = path.join(folder, 'site.txt');
    new Store(folder).keep('kind', 'name', bytes);
    damage(entryIn(folder));
    const store = new Store(folder);
    expect(store.place('kind', 'name', to)).toBeUndefined();
    expect(lstatSync(to, { throwIfNoEntry: false })).toBeUndefined();
    expect(store.placeMade('kind', 'name', to, bytes)).toEqual({
      sha256: sha256Of(bytes),
      size: bytes.length,
    });
    expect(readFileSync(to)).toEqual(bytes);
    expect(lstatSync(to).isFile()).toBe(true);
  });
}

/** A folder that is a site's, as a build makes it. */
function siteIn(scratch: string): string {
  const folder = path.join(scratch, 'site');
  mkdirSync(folder);
  return folder;
}

test('what is kept is put into a site without a copy', () => {
  const folder = makeScratch();
  const to = path.join(siteIn(folder), 'site.txt');
  const store = new Store(folder);
  const placed = { sha256: sha256Of(bytes), size: bytes.length };
  expect(store.placeMade('kind', 'name', to, bytes)).toEqual(placed);
  expect(statSync(to).ino).toBe(statSync(entryIn(folder)).ino);
  rmSync(to);
  expect(new Store(folder).place('kind', 'name', to)).toEqual(placed);
  expect(statSync(to).ino).toBe(statSync(entryIn(folder)).ino);
});

for (const [name, mode] of [
  ['its keeper alone', 0o600],
  ['a group', 0o640],
  ['nobody', 0o444],
] as const) {
  test(`what was kept for ${name} is read in a site by whom the site is read by`, () => {
    test.skip(process.platform === 'win32', 'Windows has other permissions');
    const folder = makeScratch();
    const site = siteIn(folder);
    const to = path.join(site, 'site.txt');
    const store = new Store(folder);
    store.keep('kind', 'name', bytes);
    chmodSync(entryIn(folder), mode);
    expect(store.place('kind', 'name', to)?.size).toBe(bytes.length);
    expect(readFileSync(to)).toEqual(bytes);
    expect(statSync(to).mode & 0o666).toBe(statSync(site).mode & 0o666);
    expect(statSync(entryIn(folder)).mode & 0o666).toBe(mode);
    // And the other way round.
    rmSync(to);
    chmodSync(site, 0o700);
    chmodSync(entryIn(folder), 0o600);
    store.place('kind', 'name', to);
    expect(statSync(to).ino).toBe(statSync(entryIn(folder)).ino);
  });
}

test('what another process has kept meanwhile is found from the next build on', () => {
  const folder = makeScratch();
  const store = new Store(folder);
  expect(store.find('kind', 'name')).toBeUndefined();
  new Store(folder).keep('kind', 'name', bytes);
  expect(store.find('kind', 'name')).toBeUndefined();
  store.lookAgain();
  expect(store.find('kind', 'name')).toEqual(bytes);
});

/** Longer than a file may keep its times through two changes. */
const aTick = () => pause(30);

test('what was looked at once is looked at again where anybody has done anything to it since', async () => {
  const folder = makeScratch();
  const first = new Store(folder);
  const kinds = ['same', 'changed', 'replaced', 'changed, its time kept'];
  const entries = kinds.map((kind) => {
    first.keep(kind, 'name', bytes);
    expect(first.has(kind, 'name')).toBe(true);
    return entryIn(folder, kind);
  });
  await aTick();
  first.saveSeen();
  expect(linesSeen(folder)).toHaveLength(kinds.length);
  const [, changed = '', replaced = '', kept = ''] = entries;
  const other = Buffer.from('Bread for all');
  expect(other).toHaveLength(bytes.length);
  writeFileSync(changed, other);
  rmSync(replaced);
  writeFileSync(replaced, other);
  const { atimeMs, mtimeMs } = statSync(kept);
  writeFileSync(kept, other);
  utimesSync(kept, atimeMs / 1000, mtimeMs / 1000);
  const store = new Store(folder);
  expect(kinds.map((kind) => store.has(kind, 'name'))).toEqual([true, false, false, false]);
  await aTick();
  store.saveSeen();
  expect(linesSeen(folder)).toHaveLength(1);
});

test('what is remembered is not read, unless its bytes are wanted', () => {
  const folder = makeScratch();
  new Store(folder).keep('kind', 'name', bytes);
  const file = entryIn(folder);
  writeFileSync(file, 'Bread for all');
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  const line = `${sha256Of(bytes)} ${[ino, size, mtimeNs, ctimeNs].join('-')}`;
  writeFileSync(path.join(folder, 'seen'), `${sha256Of(Buffer.from(line))}\n${line}`);
  const store = new Store(folder);
  expect(store.has('kind', 'name')).toBe(true);
  expect(store.find('kind', 'name')).toBeUndefined();
});

test('what was put somewhere and given new times is remembered, unless it was written into as well', async () => {
  const folder = makeScratch();
  chmodSync(folder, 0o755);
  // What may be read by others than what it is kept as is no link.
  chmodSync(folder, 0o755);
  const store = new Store(folder);
  for (const kind of ['same', 'changed']) {
    const to = path.join(folder, `${kind}.txt`);
    store.placeMade(kind, 'name', to, bytes);
    if (kind === 'changed') writeFileSync(to, 'Bread for all, and more');
    store.renew(to, new Date(Date.UTC(2026, 0)));
  }
  await aTick();
  store.saveSeen();
  const { ino, size, mtimeNs, ctimeNs } = statSync(entryIn(folder, 'same'), { bigint: true });
  expect(linesSeen(folder)).toEqual([`${sha256Of(bytes)} ${[ino, size, mtimeNs, ctimeNs].join('-')}`]);
});

test('what was only just changed is not remembered: it may be changed again within the same moment', () => {
  const folder = makeScratch();
  const store = new Store(folder);
  store.keep('kind', 'name', bytes);
  expect(store.has('kind', 'name')).toBe(true);
  store.saveSeen();
  const written = statSync(entryIn(folder)).ctimeMs;
  if (Date.now() - written < 10) expect(linesSeen(folder)).toEqual([]);
});

for (const [name, damage] of damages)
  test(`where the list of what was looked at is ${name}, all is looked at again`, async () => {
    const folder = makeScratch();
    const first = new Store(folder);
    first.keep('kind', 'name', bytes);
    expect(first.has('kind', 'name')).toBe(true);
    await aTick();
    first.saveSeen();
    damage(path.join(folder, 'seen'));
    const store = new Store(folder);
    expect(store.has('kind', 'name')).toBe(true);
    writeFileSync(entryIn(folder), 'Bread for all');
    expect(new Store(folder).has('kind', 'name')).toBe(false);
  });

test('a file that was put somewhere is known to be the same still', () => {
  const folder = makeScratch();
  const store = new Store(folder);
  const to = path.join(folder, 'site.txt');
  const { sha256 } = store.placeMade('kind', 'name', to, bytes);
  expect(store.isStill(to, sha256)).toBe(true);
  expect(store.isStill(path.join(folder, 'nothing'), sha256)).toBe(false);
  writeFileSync(to, 'Bread for some');
  expect(store.isStill(to, sha256)).toBe(false);
});

test('what is in the way stays, and is told', () => {
  const folder = makeScratch();
  const to = path.join(folder, 'site.txt');
  writeFileSync(to, 'Years of work');
  const store = new Store(folder);
  store.keep('kind', 'name', bytes);
  expect(() => store.place('kind', 'name', to)).toThrow('EEXIST');
  expect(readFileSync(to, 'utf8')).toBe('Years of work');
  expect(store.find('kind', 'name')).toEqual(bytes);
});

test('what was unused for the longest time goes first, and nothing that this process has used', () => {
  const folder = makeScratch();
  const kinds = ['oldest', 'old', 'new', 'newest'];
  const earlier = new Store(folder);
  kinds.forEach((kind, index) => {
    earlier.keep(kind, 'name', Buffer.alloc(100, index));
    // Linking is a use that no clock tells apart from the one before; reading has a time that can be set.
    utimesSync(entryIn(folder, kind), new Date(Date.UTC(2090 + index)), new Date());
  });
  const store = new Store(folder);
  const left = () => kinds.filter((kind) => readdirSync(path.join(folder, kind)).length > 0);
  writeFileSync(path.join(folder, 'old/notes.txt'), 'Years of work');
  store.sweep(400);
  expect(left()).toEqual(kinds);
  expect(store.find('oldest', 'name')).toBeDefined();
  utimesSync(entryIn(folder, 'oldest'), new Date(Date.UTC(2090)), new Date());
  store.sweep(250);
  expect(readdirSync(path.join(folder, 'old'))).toEqual(['notes.txt']);
  expect(left()).toEqual(['oldest', 'old', 'newest']);
  store.sweep(0);
  expect(left()).toEqual(['oldest', 'old']);
});

test('what earlier versions kept goes as well, before what is used, and nothing of others', () => {
  const folder = makeScratch();
  const put = (file: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), 'It is kept no more.');
    return file;
  };
  const [half, whole] = ['0c1f2ab93e6d7788', 'ab'.repeat(32)];
  const former = [
    `cards/${half}.png`,
    `coverage/${whole}.txt`,
    `fonts/${whole}.woff2`,
    `icons/${whole}.png`,
    `pictures/${half}-1200.webp`,
    `precompressed files/${whole}`,
    `twins/${whole}`,
  ].map(put);
  const others = [
    'cards/notes.txt',
    'cards/our-mark.png',
    'pictures/well-1200.webp',
    `photographs/${half}-1200.webp`,
    `tools/lighthouse/name.${whole}`,
    `name.${whole}`,
    `compiled/v26/${half}`,
  ].map(put);
  const store = new Store(folder);
  const isThere = (file: string) => existsSync(path.join(folder, file));
  store.keep('cards', 'name', bytes);
  store.sweep(1000);
  expect(former.filter(isThere)).toEqual(former);
  store.sweep(0);
  expect(former.filter(isThere)).toEqual([]);
  expect(others.filter(isThere)).toEqual(others);
  expect(new Store(folder).find('cards', 'name')).toEqual(bytes);
});

test('what is only known by its name is used too', () => {
  const folder = makeScratch();
  for (const key of ['known', 'unknown']) new Store(folder).keep('kind', key, bytes);
  const store = new Store(folder);
  expect(store.sha256Of('kind', 'known')).toBe(sha256Of(bytes));
  store.keep('kind', 'new', bytes);
  store.sweep(0);
  expect(readdirSync(path.join(folder, 'kind')).map((name) => name.split('.')[0])).toEqual(['known', 'new']);
});

test('a pipe in the place of what is kept is not waited for', async () => {
  test.skip(process.platform === 'win32', 'there are no such pipes on Windows');
  const folder = makeScratch();
  mkdirSync(path.join(folder, 'kind'));
  spawnSync('mkfifo', [path.join(folder, 'kind', 'name')]);
  expect(await new Store(folder).get('kind', 'name', make)).toEqual(bytes);
  expect(await new Store(folder).get('kind', 'name', isKept)).toEqual(bytes);
});

test('where nothing can be kept all is made anew, and why is told', async () => {
  const file = path.join(makeScratch(), 'file');
  writeFileSync(file, '');
  const folder = path.join(file, 'kept');
  const store = new Store(folder);
  expect(await store.get('kind', 'name', make)).toEqual(bytes);
  expect(await store.get('kind', 'name', make)).toEqual(bytes);
  expect(store.problem).toBe(`ENOTDIR: not a directory, mkdir '${path.join(folder, 'kind')}'`);
});

test('what could not be kept leaves no half behind, and is found as long as the process runs', () => {
  const folder = makeScratch();
  mkdirSync(path.join(folder, 'kind', `name.${sha256Of(bytes)}`), { recursive: true });
  const store = new Store(folder);
  store.keep('kind', 'name', bytes);
  expect(store.problem).toMatch(/^E(?:ISDIR|PERM|ACCES|EXIST|NOTEMPTY)\b/);
  expect(readdirSync(path.join(folder, 'kind'))).toEqual([`name.${sha256Of(bytes)}`]);
  expect(store.find('kind', 'name')).toEqual(bytes);
  const to = path.join(siteIn(folder), 'site.txt');
  expect(store.place('kind', 'name', to)?.sha256).toBe(sha256Of(bytes));
  expect(readFileSync(to)).toEqual(bytes);
});

test('what cannot be made is told by who cannot make it, and nothing is kept', async () => {
  const folder = makeScratch();
  await expect(new Store(folder).get('kind', 'name', isKept)).rejects.toThrow('It is not kept.');
  expect(readdirSync(folder)).toEqual([]);
});

test('halves that killed builds left go, what a running one is writing stays, and so does all else', async () => {
  const folder = makeScratch();
  const kind = path.join(folder, 'kind');
  mkdirSync(kind);
  const running = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  const put = (name: string) => (writeFileSync(path.join(kind, name), 'half'), name);
  const own = put(`name.part${String(process.pid)}`);
  const left = [put(`other.webp.part${String(gone)}`), put('other.part0'), own];
  const stay = [put(`other.webp.part${String(running.pid)}`), put('other.webp'), put('notes.txt')];
  mkdirSync(path.join(kind, `folder.part${String(gone)}`));
  const store = new Store(folder);
  expect(await store.get('kind', 'name', make)).toEqual(bytes);
  running.kill();
  expect(left.filter((name) => existsSync(path.join(kind, name)))).toEqual([]);
  expect(readdirSync(kind).sort()).toEqual(
    [...stay, `folder.part${String(gone)}`, `name.${sha256Of(bytes)}`].sort(),
  );
  expect(store.problem).toBeUndefined();
});

test('a link in the place of a part is not written through', async () => {
  test.skip(process.platform === 'win32', 'making a link takes rights on Windows');
  const folder = makeScratch();
  mkdirSync(path.join(folder, 'kind'));
  const thesis = path.join(folder, 'thesis.txt');
  writeFileSync(thesis, 'Years of work');
  symlinkSync(thesis, path.join(folder, `kind/name.part${String(process.pid)}`));
  expect(await new Store(folder).get('kind', 'name', make)).toEqual(bytes);
  expect(readFileSync(thesis, 'utf8')).toBe('Years of work');
  expect(await new Store(folder).get('kind', 'name', isKept)).toEqual(bytes);
  rmSync(thesis);
});
