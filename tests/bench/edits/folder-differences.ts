import { readFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../support/files.ts';

/**
 * Compares two folders, byte by byte.
 * @param made one of them
 * @param right the other
 * @returns a line for each file that is in one of them alone, or differs, with the bytes around the first difference
 */
export function folderDifferences(made: string, right: string): string[] {
  const [here, there] = [new Set(filesBelow(made)), new Set(filesBelow(right))];
  return [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!here.has(file)) return [`${file}: missing`];
    if (!there.has(file)) return [`${file}: too much`];
    const [one, other] = [made, right].map((folder) => readFileSync(path.join(folder, file)));
    if (one === undefined || other === undefined || one.equals(other)) return [];
    const at = one.findIndex((byte, index) => byte !== other[index]);
    return [
      `${file}: byte ${String(at)} of ${String(one.length)}`,
      `  made   ${around(one, at)}`,
      `  right  ${around(other, at)}`,
    ];
  });
}

/** Some bytes as text; a file that ends there has none after it. */
function around(bytes: Buffer, at: number): string {
  const place = at < 0 ? bytes.length : at;
  return JSON.stringify(bytes.subarray(Math.max(0, place - 40), place + 60).toString('utf8'));
}
