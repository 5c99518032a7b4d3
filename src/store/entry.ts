import { hash } from 'node:crypto';

/** What the name of an entry tells. */
export interface EntryName {
  readonly key: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Names an entry for its key and for its bytes: whoever reads it sees whether it is what was kept, and who only wants to
 * know what it is need not read it.
 * @param name the entry's key, and the SHA-256 of its bytes
 * @returns the name of its file
 */
export function entryName({ key, sha256 }: EntryName): string {
  return `${key}.${sha256}`;
}

/**
 * @param file name of a file in a store
 * @returns what it tells; undefined where it is no entry
 */
export function parseEntryName(file: string): EntryName | undefined {
  const [, key, sha256] = /^(.+)\.([0-9a-f]{64})$/.exec(file) ?? [];
  return key === undefined || sha256 === undefined ? undefined : { key, sha256 };
}

/**
 * @param bytes any bytes
 * @returns their SHA-256, in hexadecimal digits
 */
export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
