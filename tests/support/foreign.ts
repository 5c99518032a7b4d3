import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import { makeScratch } from './scratch.ts';

/** Words that stand only in what links lead to, and in where: whoever shows them has gone through one. */
export const secret = 'Kept-From-All';

/**
 * What a link may lead to, by name.
 * @param at absolute path of the link
 * @param was absolute path of what stood there, which was moved away
 * @returns what is written into the link
 */
export const targets: Readonly<Record<string, (at: string, was: string) => string>> = {
  'a file elsewhere': secretFile,
  'a folder elsewhere': () => path.dirname(secretFile()),
  'what stood there, elsewhere': (_at, was) => copyInto(makeScratch(), was),
  'the same, by a relative path': (at, was) => path.relative(path.dirname(at), copyInto(makeScratch(), was)),
  'the same, inside the site': (at, was) => {
    const folder = path.join(path.dirname(at), '.own');
    mkdirSync(folder);
    return path.relative(path.dirname(at), copyInto(folder, was));
  },
  nothing: () => path.join(makeScratch(), secret),
  itself: (at) => path.basename(at),
  'the root': () => '/',
  'a device without end': () => '/dev/zero',
  'the environment': () => '/proc/self/environ',
};

function secretFile(): string {
  const file = path.join(makeScratch(), secret);
  writeFileSync(file, `${secret}: ${secret}\n`);
  return file;
}

/** Copies what stood in a site, and adds the secret to it. */
function copyInto(folder: string, was: string): string {
  const copy = path.join(folder, path.basename(was));
  cpSync(was, copy, { recursive: true });
  appendFileSync(statSync(copy).isDirectory() ? path.join(copy, secret) : copy, secret);
  return copy;
}

/**
 * What may stand in place of a file or folder, by what reports call it.
 * @param at absolute path of the place
 * @param was absolute path of what stood there, which was moved away
 */
export const foreign: Readonly<Record<string, (at: string, was: string) => void | Promise<void>>> = {
  link: (at) => {
    symlinkSync(secretFile(), at);
  },
  pipe: (at) => void spawnSync('mkfifo', [at]),
  socket: (at) =>
    new Promise((resolve, reject) => {
      // Moved there: the path of a socket that is listened at is short, and goes with it.
      const short = path.join(makeScratch(), 's');
      const server = createServer().on('error', reject);
      server.listen(short, () => {
        renameSync(short, at);
        server.close();
        resolve();
      });
    }),
};
