import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { parseEntryName, sha256Of } from './entry.ts';
import { soundBytes } from './sound-bytes.ts';

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
   * Looks at a file, whole where it was not before or somebody may have written into it since.
   * @param file path of a file
   * @param sha256 what it should be
   * @returns its size; undefined where it is something else
   * @throws where it cannot be read
   */
  sizeOf(file: string, sha256: string): number | undefined {
    const before = tellsOf(file);
    if (before !== undefined && this.#found.get(before.id) === sha256) return before.size;
    const bytes = soundBytes(file, sha256);
    const now = bytes && tellsOf(file);
    if (now !== undefined && now.id === before?.id) {
      this.#found.set(now.id, sha256);
      this.#isChanged = true;
    }
    return bytes?.length;
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
