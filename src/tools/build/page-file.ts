import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';

/** A page's file, read. */
export interface PageFile {
  readonly html: string;
  /** @returns how many bytes were written */
  readonly write: (file: string, html: string) => number;
}

/**
 * Reads a page. One in another encoding, which is none of ours, is read a byte a character, and comes out as it was.
 * @param file path of the page
 * @returns what it holds, and what writes an edition of it
 */
export function readPageFile(file: string): PageFile {
  const bytes = readFileSync(file);
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  return {
    html: bytes.toString(encoding),
    write(to, html) {
      const written = Buffer.from(html, encoding);
      writeFileSync(to, written);
      return written.length;
    },
  };
}
