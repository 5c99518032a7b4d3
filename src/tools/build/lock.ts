import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Finding } from '../../read/findings/finding.ts';
import { isRunning } from '../../store/is-running.ts';
import { beginOf } from './begin-of.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/** In which a build that came at the same moment withdraws. */
const withdrawalMs = 300;

/**
 * Takes an output folder for this process. Each one puts a file of its own beside the folder, named for its process,
 * and then looks for others': of two that come at once each sees the other, and the one with the lower number stays.
 * Nobody takes over another's file, so two can't both think that they hold the folder; a file whose process is gone
 * counts for nothing. When the process began stands in the file, since its number may be given to another.
 * @param outFolder the output folder, its path without links: all that build into it must meet
 * @returns what lets go of the folder, or the finding that another build holds the folder, or that nothing can be written there
 */
export async function takeLock(outFolder: string): Promise<{ release(): void } | Finding> {
  const own = lockOf(outFolder, process.pid);
  try {
    mkdirSync(path.dirname(outFolder), { recursive: true });
    // Only this process may have made it: what a dead one with the same number left goes, be it a link.
    rmSync(own, { force: true });
    writeFileSync(own, beginOf(process.pid), { flag: 'wx' });
  } catch (error) {
    return unwritable(outFolder, error as Error);
  }
  const release = () => {
    rmSync(own, { force: true });
  };
  let holder = holderOf(outFolder);
  if (holder !== undefined && holder > process.pid) {
    await pause(withdrawalMs);
    holder = holderOf(outFolder);
  }
  if (holder === undefined) return { release };
  release();
  return busy(outFolder, holder);
}

/** The running process with the lowest number that holds a folder, but for this one. */
function holderOf(outFolder: string): number | undefined {
  const begin = `${path.basename(outFolder)}.lock-`;
  const pids = readdirSync(path.dirname(outFolder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith(begin))
    .map(({ name }) => name.slice(begin.length))
    .filter((number) => /^[1-9]\d*$/.test(number))
    .map(Number)
    .filter((pid) => pid !== process.pid);
  const held = pids.filter((pid) => isHeld(lockOf(outFolder, pid), pid));
  for (const pid of pids) if (!held.includes(pid)) forget(lockOf(outFolder, pid));
  return held.sort((a, b) => a - b)[0];
}

/** Whether the process that made a lock is still running; where that can't be told, it is taken to be. */
function isHeld(lock: string, pid: number): boolean {
  if (!isRunning(pid)) return false;
  const [begin, told] = [beginOf(pid), contentOf(lock)];
  return begin === '' || told === '' || begin === told;
}

function contentOf(lock: string): string {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return '';
  }
}

/** A lock that counts for nothing does so too where it can't be deleted, as another user's. */
function forget(lock: string): void {
  try {
    rmSync(lock, { force: true });
  } catch {
    return;
  }
}

function busy(outFolder: string, pid: number): Finding {
  return errorAt('build/busy', outFolder, {
    message: 'Another build is writing to this folder.',
    found: `process ${String(pid)}, by ${lockOf(outFolder, pid)}`,
    expected: 'one build of a folder at a time',
    hint: 'Wait until it ends, then build again. If that process is no build, delete the file named above.',
  });
}

function unwritable(outFolder: string, { message }: Error): Finding {
  return errorAt('build/out', outFolder, {
    message: 'Nothing can be written beside the output folder.',
    found: message,
    expected: 'a place where a folder can be made, filled and renamed',
    hint: 'Name another folder with --out, or let this user write there.',
  });
}

function lockOf(outFolder: string, pid: number): string {
  return `${outFolder}.lock-${String(pid)}`;
}
