import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { damages } from '../../../support/damages.ts';
import { filesBelow } from '../../../support/files.ts';
import type { Edit } from '../edit.ts';
import { pick, type Next } from '../next.ts';

/** Does something to one file of a folder, but for the manifest: by that alone a build knows what it may replace. */
function toOne(folder: string, next: Next, act: (file: string) => void): string {
  const name = pick(
    next,
    filesBelow(folder).filter((file) => file !== 'SHA256SUMS'),
  );
  if (name === undefined) return 'nothing was there';
  act(path.join(folder, name));
  return name;
}

/** Turns a bit of a file, in place: whatever shares its bytes on the disk is spoilt with it. */
function turnBit(file: string, next: Next): void {
  const bytes = readFileSync(file);
  const at = next(Math.max(1, bytes.length));
  if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
  writeFileSync(file, bytes);
}

const distEdits: Readonly<Record<string, (file: string, next: Next) => void>> = {
  touched: (file) => {
    utimesSync(file, new Date(), new Date());
  },
  'written over': (file, next) => {
    turnBit(file, next);
  },
  'written over, its time kept': (file, next) => {
    const { atime, mtime } = statSync(file);
    turnBit(file, next);
    utimesSync(file, atime, mtime);
  },
  'replaced by another': (file) => {
    writeFileSync(`${file}.new`, 'Somebody else wrote this.');
    renameSync(`${file}.new`, file);
  },
  deleted: (file) => {
    rmSync(file);
  },
  'made a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
    writeFileSync(path.join(file, 'index.html'), 'Somebody was here.');
  },
  'given a neighbour': (file) => {
    writeFileSync(path.join(path.dirname(file), 'notes.html'), '<p>Somebody was here.');
  },
  lengthened: (file) => {
    appendFileSync(file, '\n');
  },
};

/** What somebody does to what a build left, while the site stays as it is. */
export const spoilt: readonly Edit[] = [
  { name: 'nothing', spoil: () => '' },
  ...Object.entries(distEdits).map(([name, act]): Edit => ({
    name: `a file of dist/ ${name}`,
    spoil: ({ dist }, next) =>
      toOne(dist, next, (file) => {
        act(file, next);
      }),
  })),
  { name: 'dist/ deleted', spoil: ({ dist }) => (rmSync(dist, { recursive: true }), '') },
  ...damages.map(([name, damage]): Edit => ({
    name: `a kept thing ${name}`,
    spoil: ({ store }, next) => toOne(store, next, damage),
  })),
  {
    name: 'a thousand bytes of the store',
    spoil: ({ store }, next) => {
      const files = filesBelow(store);
      for (let count = 0; count < 1000 && files.length > 0; count += 1)
        turnBit(path.join(store, pick(next, files) ?? ''), next);
      return `${String(files.length)} files`;
    },
  },
  { name: 'the store deleted', spoil: ({ store }) => (rmSync(store, { recursive: true, force: true }), '') },
];
