import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { sha256Of } from '../../store/entry.ts';
import { store } from '../../store/kept-file.ts';
import type { Placed } from '../../store/put-file.ts';

/** Kind and key of something in the store. */
export type Kept = readonly [kind: string, key: string];

/** A site that is put together, file by file, and each file's SHA-256. */
export class SiteInMaking {
  /** The files, by their paths below the site. */
  readonly files = new Map<string, string>();
  readonly #folder: string;
  readonly #folders = new Set<string>();

  /** @param folder where it is put together; nothing is there yet */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Puts a file there that is kept, or makes it.
   * @param file its path below the site
   * @param kept where it is kept
   * @param make makes it
   * @returns what it is
   * @throws what `make` throws
   */
  put(file: string, [kind, key]: Kept, make: () => Uint8Array): Placed {
    const to = this.#pathOf(file);
    return this.#put(file, store.place(kind, key, to) ?? store.placeMade(kind, key, to, make()));
  }

  /** The same for what takes its time to be made. */
  async putMade(
    file: string,
    [kind, key]: Kept,
    make: () => Promise<Uint8Array> | Uint8Array,
  ): Promise<Placed> {
    const to = this.#pathOf(file);
    const placed = store.place(kind, key, to);
    return this.#put(file, placed ?? store.placeMade(kind, key, to, await make()));
  }

  /**
   * Writes a file that is kept nowhere.
   * @param file its path below the site
   * @param bytes what it is
   */
  write(file: string, bytes: Uint8Array): void {
    writeFileSync(this.#pathOf(file), bytes, { flag: 'wx' });
    this.files.set(file, sha256Of(bytes));
  }

  /**
   * @param file path of a file of the site
   * @returns its bytes
   */
  read(file: string): Buffer {
    return readFileSync(path.join(this.#folder, file));
  }

  #put(file: string, placed: Placed): Placed {
    this.files.set(file, placed.sha256);
    return placed;
  }

  #pathOf(file: string): string {
    const to = path.join(this.#folder, ...file.split('/'));
    const folder = path.dirname(to);
    this.#make(folder);
    return to;
  }

  /** One folder after the other: looking for those above each of thousands takes longer than all else about them. */
  #make(folder: string): void {
    if (this.#folders.has(folder)) return;
    this.#folders.add(folder);
    if (folder === this.#folder) mkdirSync(folder, { recursive: true });
    else {
      this.#make(path.dirname(folder));
      mkdirSync(folder);
    }
  }
}
