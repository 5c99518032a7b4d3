import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';

import { kindOf, type Kind } from './kind-of-file.ts';
import { noFollow, noWait } from './open-flags.ts';

/** Why a file was not read: what it is instead, how many bytes it has, or what the system says. */
export type Unread =
  { readonly is: Exclude<Kind, 'file'> } | { readonly size: number } | { readonly code: string };

/**
 * Reads a regular file of bounded size, and nothing else: a pipe or a device, which could hold the reader up for ever,
 * is not even opened. What it is is asked again of the open file, since it may have been changed in between.
 * @param file its path
 * @param how how many bytes it may hold, and whether it may be a link: only what somebody has named on the command line
 * @returns its bytes, or why there are none
 */
export function readWhole(
  file: string,
  { limit, mayBeLink }: { readonly limit: number; readonly mayBeLink: boolean },
): Buffer | Unread {
  let handle: number | undefined;
  try {
    const before = unfit(mayBeLink ? statSync(file) : lstatSync(file), limit);
    if (before !== undefined) return before;
    handle = openSync(file, constants.O_RDONLY | noWait | (mayBeLink ? 0 : noFollow));
    const stats = fstatSync(handle);
    return unfit(stats, limit) ?? readAtMost(handle, stats.size, limit) ?? { size: limit + 1 };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return code === 'ELOOP' && !mayBeLink ? { is: 'link' } : { code };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function unfit(stats: Stats, limit: number): Unread | undefined {
  const is = kindOf(stats);
  if (is !== 'file') return { is };
  return stats.size > limit ? { size: stats.size } : undefined;
}

/**
 * Reads an open file to its end, which may have moved since its size was asked for.
 * @param handle the open file
 * @param size how many bytes it is said to have
 * @param limit the most that it may have
 * @returns its bytes, or undefined where they are more than that
 */
export function readAtMost(handle: number, size: number, limit: number): Buffer | undefined {
  // One byte more than there should be: when it stays free, the end was reached.
  let bytes = Buffer.allocUnsafe(size + 1);
  for (let length = 0; ;) {
    const read = readSync(handle, bytes, length, bytes.length - length, null);
    length += read;
    if (read === 0) return bytes.subarray(0, length);
    if (length > limit) return undefined;
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(length)]);
  }
}
