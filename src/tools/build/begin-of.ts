import { readFileSync } from 'node:fs';

/** Place of the moment at which a process began, behind its name, in what Linux tells of it. */
const field = 19;

/**
 * Tells a process from a later one that was given the same number, as is usual in containers.
 * @param pid number of a running process
 * @returns when it began, in the system's own count; empty where the system does not tell: anywhere but on Linux
 */
export function beginOf(pid: number): string {
  try {
    const told = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    // The name stands in brackets, and may hold brackets and spaces itself.
    return told.slice(told.lastIndexOf(')') + 2).split(' ')[field] ?? '';
  } catch {
    return '';
  }
}
