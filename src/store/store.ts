import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { cached } from './caches.ts';
import { entriesBelow } from './entries-below.ts';
import { entryName, sha256Of } from './entry.ts';
import { putFile, type Placed } from './put-file.ts';
import { Seen } from './seen.ts';
import { soundBytes } from './sound-bytes.ts';
import { sweepEnded } from './sweep-ended.ts';
import { sweepUnused } from './sweep-unused.ts';
import { writePart } from './write-part.ts';

/**
 * A folder of made things, by kind and key. An entry is one file, that holds its bytes alone and is named for them too
 * (`entry.ts`). It is looked at whole before it is used, and again where anybody has written into it since (`seen.ts`): disks,
 * and those who tidy them, spoil files. One that isn't what it was goes, and is made anew; so none has to be flushed to the
 * disk either. Where nothing can be kept, all is made anew. Several processes may use one folder.
 */
export class Store {
  readonly #folder: string;
  readonly #used = new Set<string>();
  #entriesOf: (kind: string) => Map<string, string>;
  #seenBefore: Seen | undefined;
  // Only where something is kept: what killed processes left is no hurry.
  readonly #sweepOnce = cached((folder: string) => {
    sweepEnded(folder, /\.part(\d+)$/, false);
  });
  /** What could not be kept, for as long as this process runs. */
  readonly #unkept = new Map<string, Buffer>();
  #problem: string | undefined;

  /** @param folder where things are kept; it need not be there yet */
  constructor(folder: string) {
    this.#folder = folder;
    this.#entriesOf = entriesBelow(folder);
  }

  /** Has it looked again at what is there, since other processes may have kept more. */
  lookAgain(): void {
    this.#entriesOf = entriesBelow(this.#folder);
  }

  /** Why something could not be kept, in the system's words; undefined where all could. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /**
   * @param kind what kind of thing
   * @param key tells all that it is made of: letters, digits, `-` and `.`
   * @returns the SHA-256 of what is kept, as its name has it: nobody has looked whether that is true
   */
  sha256Of(kind: string, key: string): string | undefined {
    const sha256 = this.#entriesOf(kind).get(key);
    // Who goes by its name uses it.
    if (sha256 !== undefined) this.#used.add(path.join(this.#folder, kind, entryName({ key, sha256 })));
    return sha256;
  }

  /**
   * @param kind what kind of thing
   * @param key tells all that it is made of
   * @returns what is kept; undefined where nothing sound is
   */
  find(kind: string, key: string): Buffer | undefined {
    return this.#unkept.get(`${kind}/${key}`) ?? this.#use(kind, key, soundBytes);
  }

  /**
   * @param kind what kind of thing
   * @param key tells all that it is made of
   * @returns whether something sound is kept
   */
  has(kind: string, key: string): boolean {
    const size = (file: string, sha256: string) => this.#seen.sizeOf(file, sha256);
    return this.#unkept.has(`${kind}/${key}`) || this.#use(kind, key, size) !== undefined;
  }

  /**
   * @param file path of any file, such as one that was put somewhere from here
   * @param sha256 what it was
   * @returns whether it is the same still
   */
  isStill(file: string, sha256: string): boolean {
    return this.#seen.sizeOf(file, sha256) !== undefined;
  }

  /**
   * Keeps what was made.
   * @param kind what kind of thing
   * @param key tells all that it is made of
   * @param bytes what it is
   */
  keep(kind: string, key: string, bytes: Uint8Array): void {
    if (this.#isWritten(kind, key, bytes)) return;
    this.#entriesOf(kind).set(key, sha256Of(bytes));
    this.#unkept.set(`${kind}/${key}`, Buffer.from(bytes));
  }

  /**
   * Gives what is kept, or makes and keeps it.
   * @param kind what kind of thing
   * @param key tells all that it is made of
   * @param make makes it
   * @returns its bytes
   * @throws only what `make` throws
   */
  async get(kind: string, key: string, make: () => Promise<Buffer> | Buffer): Promise<Buffer> {
    const kept = this.find(kind, key);
    if (kept !== undefined) return kept;
    const made = await make();
    this.keep(kind, key, made);
    return made;
  }

  /**
   * Puts what is kept at a path, without a copy where the disk can: who changes it there later spoils the entry. It may be
   * read there by whom the folder may be read by, whoever kept it.
   * @param kind what kind of thing
   * @param key tells all that it is made of
   * @param to the path, in a folder that is there; nothing may be at it
   * @returns what it is; undefined where nothing sound is kept
   * @throws where nothing can be put there
   */
  place(kind: string, key: string, to: string): Placed | undefined {
    const unkept = this.#unkept.get(`${kind}/${key}`);
    if (unkept !== undefined) {
      writeFileSync(to, unkept, { flag: 'wx' });
      return { sha256: sha256Of(unkept), size: unkept.length };
    }
    return this.#use(kind, key, (file, sha256) => {
      const size = this.#seen.sizeOf(file, sha256);
      if (size === undefined) return undefined;
      putFile(file, to);
      return { sha256, size };
    });
  }

  /**
   * Keeps what was made, and puts it at a path.
   * @param kind what kind of thing
   * @param key tells all that it is made of
   * @param to the path, in a folder that is there; nothing may be at it
   * @param bytes what it is
   * @returns what it is
   * @throws where nothing can be put there
   */
  placeMade(kind: string, key: string, to: string, bytes: Uint8Array): Placed {
    const placed = this.#isWritten(kind, key, bytes) ? this.place(kind, key, to) : undefined;
    if (placed !== undefined) return placed;
    // It could not be kept, or somebody took it away at once.
    writeFileSync(to, bytes, { flag: 'wx' });
    return { sha256: sha256Of(bytes), size: bytes.length };
  }

  /**
   * Deletes what was not used for the longest time, where there is more than the store may hold; nothing that this process
   * has used.
   * @param bytes how much it may hold
   */
  sweep(bytes: number): void {
    sweepUnused(this.#folder, bytes, this.#used);
  }

  /**
   * @param file path of any file, such as one that was put somewhere from here
   * @param time when it shall have changed
   * @throws where its times cannot be set
   */
  renew(file: string, time: Date): void {
    this.#seen.renew(file, time);
  }

  /** Remembers what was looked at, for later processes. */
  saveSeen(): void {
    this.#seenBefore?.save();
  }

  get #seen(): Seen {
    return (this.#seenBefore ??= new Seen(this.#folder));
  }

  /** Several processes may be keeping the same: a rename puts it there whole. */
  #isWritten(kind: string, key: string, bytes: Uint8Array): boolean {
    const sha256 = sha256Of(bytes);
    const folder = path.join(this.#folder, kind);
    const file = path.join(folder, entryName({ key, sha256 }));
    const part = path.join(folder, `${key}.part${String(process.pid)}`);
    try {
      mkdirSync(folder, { recursive: true });
      this.#sweepOnce(folder);
      writePart(part, file, bytes);
      this.#entriesOf(kind).set(key, sha256);
      this.#used.add(file);
      return true;
    } catch (error) {
      this.#problem ??= (error as Error).message;
      return false;
    }
  }

  #use<Use>(
    kind: string,
    key: string,
    use: (file: string, sha256: string) => Use | undefined,
  ): Use | undefined {
    const sha256 = this.sha256Of(kind, key);
    if (sha256 === undefined) return undefined;
    const file = path.join(this.#folder, kind, entryName({ key, sha256 }));
    try {
      const used = use(file, sha256);
      if (used !== undefined) return used;
      rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      // What can't be read, or deleted, is replaced or stands in the way: then keeping it says why.
    }
    this.#entriesOf(kind).delete(key);
    return undefined;
  }
}
