import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { cached } from './caches.ts';
import { sweepEnded } from './sweep-ended.ts';

/** A folder of made things. */
interface Store {
  /** Gives what is kept under a name, or makes it and keeps it; throws only what `make` throws. */
  readonly get: (name: string, make: () => Promise<Buffer>) => Promise<Buffer>;
  /** Why something could not be kept, in the system's words; undefined where all could. */
  readonly problem: () => string | undefined;
}

/** Bytes of the digest that a kept file begins with. */
const digestBytes = 32;

/**
 * Opens a store. A kept file begins with the SHA-256 of its name and of what follows, and counts only where that is
 * right, since disks and those who tidy them spoil files; so none has to be flushed to the disk either. Where nothing
 * can be kept, all is made anew.
 * @param folder where things are kept; it need not be there yet
 * @returns the store
 */
export function openStore(folder: string): Store {
  let problem: string | undefined;
  // Only where something is kept: listing a folder of thousands is not worth it in a build that makes nothing new.
  const sweepOnce = cached((kind: string) => {
    sweepEnded(kind, /\.(\d+)$/, false);
  });
  const keep = (file: string, bytes: Buffer) => {
    const part = `${file}.${String(process.pid)}`;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      sweepOnce(path.dirname(file));
      // Another build may be keeping the same: a rename puts it there whole.
      writeFileSync(part, bytes, { flag: 'wx' });
      renameSync(part, file);
    } catch (error) {
      problem ??= (error as Error).message;
    }
  };
  return {
    async get(name, make) {
      const file = path.join(folder, name);
      const kept = readSound(name, file);
      if (kept !== undefined) return kept;
      const made = await make();
      keep(file, Buffer.concat([digestOf(name, made), made]));
      return made;
    },
    problem: () => problem,
  };
}

/** What a kept file holds; undefined where there is none, it can't be read, or is not as it was kept. */
function readSound(name: string, file: string): Buffer | undefined {
  try {
    // Reading what is no file, such as a pipe, might never end.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    const all = readFileSync(file);
    const bytes = all.subarray(digestBytes);
    return all.subarray(0, digestBytes).equals(digestOf(name, bytes)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(name: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(bytes).digest();
}
