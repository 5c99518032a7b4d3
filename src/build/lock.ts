import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Finding } from '../reading/finding.ts';
import { isRunning } from './is-running.ts';

/** Milliseconds in which a build that came at the same moment withdraws. */
const patience = 300;

/** Holds an output folder for one process. */
export interface Lock {
  release(): void;
}

/**
 * Takes an output folder for this process. Each one puts a file of its own beside the folder, named for its process,
 * and then looks for others': of two that come at once each sees the other, and the one with the lower number stays.
 * Nobody takes over another's file, so two can't both think that they hold the folder; a file whose process is gone
 * counts for nothing.
 * @param outFolder absolute path of the output folder
 * @returns the lock, or the finding that another build holds the folder, or that nothing can be written there
 */
export async function takeLock(outFolder: string): Promise<Lock | Finding> {
  const own = lockOf(outFolder, process.pid);
  try {
    mkdirSync(path.dirname(outFolder), { recursive: true });
    writeFileSync(own, '');
  } catch (error) {
    return unwritable(outFolder, error as Error);
  }
  const release = () => {
    rmSync(own, { force: true });
  };
  let holder = holderOf(outFolder);
  if (holder !== undefined && holder > process.pid) {
    await pause(patience);
    holder = holderOf(outFolder);
  }
  if (holder === undefined) return { release };
  release();
  return busy(outFolder, holder);
}

/** The running process with the lowest number that holds a folder, but for this one. */
function holderOf(outFolder: string): number | undefined {
  const begin = `${path.basename(outFolder)}.lock-`;
  const pids = readdirSync(path.dirname(outFolder))
    .filter((name) => name.startsWith(begin) && /^\d+$/.test(name.slice(begin.length)))
    .map((name) => Number(name.slice(begin.length)))
    .filter((pid) => pid !== process.pid);
  for (const pid of pids) if (!isRunning(pid)) rmSync(lockOf(outFolder, pid), { force: true });
  return pids.filter(isRunning).sort((a, b) => a - b)[0];
}

function busy(outFolder: string, pid: number): Finding {
  return {
    rule: 'build/busy',
    severity: 'error',
    file: outFolder,
    line: 0,
    message: 'Another build is writing to this folder.',
    found: `process ${String(pid)}, by ${lockOf(outFolder, pid)}`,
    expected: 'one build of a folder at a time',
    hint: 'Wait until it ends, then build again. If that process is no build, delete the file named above.',
  };
}

function unwritable(outFolder: string, { message }: Error): Finding {
  return {
    rule: 'build/out',
    severity: 'error',
    file: outFolder,
    line: 0,
    message: 'Nothing can be written beside the output folder.',
    found: message,
    expected: 'a place where a folder can be made, filled and renamed',
    hint: 'Name another folder with --out, or let this user write there.',
  };
}

function lockOf(outFolder: string, pid: number): string {
  return `${outFolder}.lock-${String(pid)}`;
}
