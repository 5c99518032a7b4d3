import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Reads a page. One in another encoding, which is none of ours, is read a byte a character, and comes out as it was.
 * @param file path of the page
 * @returns what it holds, and what writes an edition of it and gives the number of its bytes
 */
export function readPageFile(file: string) {
  const bytes = readFileSync(file);
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  return {
    html: bytes.toString(encoding),
    write: (to: string, html: string): number => {
      const written = Buffer.from(html, encoding);
      writeFileSync(to, written);
      return written.length;
    },
  };
}
