import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { parseEntryName, sha256Of } from './entry.ts';

/** Name of the file that says which entries were looked at. */
const seenFile = 'seen';

/** Milliseconds in which a second change of a file may leave it with the same time. */
const tick = 50;

/**
 * Remembers which files were looked at whole, by what changes with whoever writes into them: number, size and time. What is
 * the same as it was then need not be read again to be linked into a site; thousands of files are, in each build.
 */
export class Seen {
  readonly #folder: string;
  /** The SHA-256 that was found, by what told the file. */
  readonly #found = new Map<string, string>();
  #isChanged = false;

  /** @param folder the store */
  constructor(folder: string) {
    this.#folder = folder;
    for (const line of linesIn(path.join(folder, seenFile))) {
      const [sha256 = '', told = ''] = line.split(' ', 2);
      this.#found.set(told, sha256);
    }
  }

  /**
   * @param file path of a file
   * @returns the SHA-256 of what it held when it was looked at, and its size, if it is the same since; undefined where it
   *   has to be looked at
   */
  look(file: string): { readonly sha256: string; readonly size: number } | undefined {
    const told = tellsOf(file);
    const sha256 = told && this.#found.get(told.id);
    return sha256 === undefined ? undefined : { sha256, size: told?.size ?? 0 };
  }

  /**
   * @param file path of a file that was just looked at
   * @param sha256 the SHA-256 of what it holds
   */
  add(file: string, sha256: string): void {
    const told = tellsOf(file);
    if (told === undefined || this.#found.get(told.id) === sha256) return;
    this.#found.set(told.id, sha256);
    this.#isChanged = true;
  }

  /** Keeps what was seen and is still kept, for the next process. */
  save(): void {
    if (!this.#isChanged) return;
    const kept = sha256sIn(this.#folder);
    const old = BigInt(Date.now() - tick) * 1_000_000n;
    const lines = [...this.#found]
      .filter(([told, sha256]) => BigInt(told.split('-')[2] ?? '0') < old && kept.has(sha256))
      .map(([told, sha256]) => `${sha256} ${told}`);
    const text = lines.sort().join('\n');
    const part = path.join(this.#folder, `${seenFile}.part${String(process.pid)}`);
    try {
      writeFileSync(part, `${sha256Of(Buffer.from(text))}\n${text}`, { flag: 'wx' });
      renameSync(part, path.join(this.#folder, seenFile));
      this.#isChanged = false;
    } catch {
      // Then all is looked at again.
      rmSync(part, { force: true });
    }
  }
}

/** What tells a file that nobody has written into since. */
function tellsOf(file: string): { readonly id: string; readonly size: number } | undefined {
  const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  return {
    id: `${String(stats.ino)}-${String(stats.size)}-${String(stats.mtimeNs)}`,
    size: Number(stats.size),
  };
}

function linesIn(file: string): string[] {
  try {
    // Reading what is no file, such as a pipe, might never end.
    if (!lstatSync(file).isFile()) return [];
    const [sum, ...lines] = readFileSync(file, 'utf8').split('\n');
    return sum === sha256Of(Buffer.from(lines.join('\n'))) ? lines : [];
  } catch {
    return [];
  }
}

function sha256sIn(folder: string): Set<string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => parseEntryName(path.basename(name))?.sha256 ?? ''));
}
