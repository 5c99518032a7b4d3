import { lstatSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';

import { parseEntryName, sha256Of } from './entry.ts';
import { soundBytes } from './sound-bytes.ts';
import { writePart } from './write-part.ts';

/** Name of the file that says which entries were looked at. */
const seenFile = 'seen';

/** Nanoseconds in which a second change may leave a file with the same times. */
const tick = 10_000_000n;

/** What tells a file that nobody has written into since. */
interface Told {
  readonly size: number;
  /** Its number, size, and the time of its last change. */
  readonly content: string;
  /** The same, and when anything about it was changed last, which nobody can set: a link to it, its times, its bytes. */
  readonly all: string;
  readonly changed: bigint;
}

/**
 * Remembers which files were looked at whole, by what changes with whoever writes into them. What is the same as it was
 * then need not be read again to be linked into a site; thousands of files are, in each build.
 */
export class Seen {
  readonly #folder: string;
  /** The SHA-256 that was found, by what told the file when a build had ended. */
  readonly #before = new Map<string, string>();
  /** By path, what is known of the files that this process has used. */
  readonly #looked = new Map<string, { readonly sha256: string; readonly content: string }>();
  /** What tells a file's content since its times were set here, by what told it before. */
  readonly #renewed = new Map<string, string>();

  /** @param folder the store */
  constructor(folder: string) {
    this.#folder = folder;
    for (const line of linesIn(path.join(folder, seenFile))) {
      const [sha256 = '', all = ''] = line.split(' ', 2);
      this.#before.set(all, sha256);
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
    const told = tellsOf(file);
    if (told === undefined) return undefined;
    const looked = this.#looked.get(file);
    const isKnown =
      this.#before.get(told.all) === sha256 ||
      (looked?.sha256 === sha256 && this.#now(looked.content) === told.content);
    if (!isKnown && soundBytes(file, sha256) === undefined) return undefined;
    this.#looked.set(file, { sha256, content: told.content });
    return told.size;
  }

  /**
   * Sets a file's times, which is no change of what it holds.
   * @param file path of a file
   * @param time when it shall have changed
   * @throws where they cannot be set
   */
  renew(file: string, time: Date): void {
    const before = tellsOf(file);
    utimesSync(file, time, time);
    const after = tellsOf(file);
    if (before !== undefined && after?.size === before.size) this.#renewed.set(before.content, after.content);
  }

  /** Keeps what was seen and is still there, for the next process: once all links to it are made and deleted. */
  save(): void {
    const kept = sha256sIn(this.#folder);
    const now = BigInt(Date.now()) * 1_000_000n;
    const again = new Set(Array.from(this.#looked.values(), ({ sha256 }) => sha256));
    const isLeft = (sha256: string) => kept.has(sha256) && !again.has(sha256);
    const seen = new Map([...this.#before].filter(([, sha256]) => isLeft(sha256)));
    for (const [file, { sha256, content }] of this.#looked) {
      const told = tellsOf(file);
      if (told?.content === this.#now(content) && told.changed < now - tick) seen.set(told.all, sha256);
    }
    const text = Array.from(seen, ([all, sha256]) => `${sha256} ${all}`)
      .sort()
      .join('\n');
    const part = path.join(this.#folder, `${seenFile}.part${String(process.pid)}`);
    try {
      writePart(
        part,
        path.join(this.#folder, seenFile),
        Buffer.from(`${sha256Of(Buffer.from(text))}\n${text}`),
      );
    } catch {
      // Then all is looked at again.
      return;
    }
  }

  #now(content: string): string {
    return this.#renewed.get(content) ?? content;
  }
}

function tellsOf(file: string): Told | undefined {
  const stats = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (stats?.isFile() !== true) return undefined;
  const content = `${String(stats.ino)}-${String(stats.size)}-${String(stats.mtimeNs)}`;
  const changed = stats.ctimeNs;
  return { size: Number(stats.size), content, all: `${content}-${String(changed)}`, changed };
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
