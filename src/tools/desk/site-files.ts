import { closeSync, constants, lstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { terminalReport } from '../../check/reporters/terminal.ts';
import { fileProblem } from '../../read/files/file-problems.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { kindOf } from '../../read/files/kind-of-file.ts';
import { openFile } from '../../read/files/open-file.ts';
import { noFollow, noWait } from '../../read/files/open-flags.ts';
import { problemOnWay } from '../../read/files/way.ts';
import { CommandError } from '../../read/terminal/command-error.ts';

/**
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param file path below it
 * @returns whether anything stands there, be it a link that leads nowhere
 */
export function isThere(siteFolder: string, file: string): boolean {
  try {
    return lstatSync(path.join(siteFolder, file), { throwIfNoEntry: false }) !== undefined;
  } catch {
    // A name that the system can't have.
    return false;
  }
}

/**
 * Reads a file once more, of which all that is wrong with it was said already.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param file path below it
 * @returns its text, with its own line ends; empty where it cannot be read
 */
export function readAgain(siteFolder: string, file: string): string {
  return String(openFile(siteFolder, file, () => undefined) ?? '');
}

/**
 * Refuses to write where a link would take what is written to another place.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param files paths below it
 * @throws a {@link CommandError} where a folder on the way to one of them is none
 */
export function refuseForeignWays(siteFolder: string, files: readonly string[]): void {
  for (const file of files) {
    const problem = problemOnWay(siteFolder, path.posix.dirname(file));
    if (problem !== undefined) throw nothingWritten(problem);
  }
}

/**
 * Writes a file that is not there yet, and the folders that it lies in.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param file path below it
 * @param content what it shall hold
 * @throws a {@link CommandError} where a link is on the way; another error where it has come in between
 */
export function writeNewFile(siteFolder: string, file: string, content: string | Uint8Array): void {
  refuseForeignWays(siteFolder, [file]);
  const target = path.join(siteFolder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content, { flag: 'wx' });
}

/**
 * Writes a file anew that is there.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param file path below it
 * @param content what it shall hold
 * @throws a {@link CommandError} where it is no file, or a link is on the way
 */
export function rewriteFile(siteFolder: string, file: string, content: string): void {
  refuseForeignWays(siteFolder, [file]);
  const target = path.join(siteFolder, file);
  const is = kindOf(lstatSync(target));
  if (is !== 'file') throw nothingWritten(fileProblem(file, { is }));
  const handle = openSync(target, constants.O_WRONLY | constants.O_TRUNC | noFollow | noWait);
  try {
    writeFileSync(handle, content);
  } finally {
    closeSync(handle);
  }
}

function nothingWritten(problem: Finding): CommandError {
  return new CommandError('Nothing was written.', 'Mend this first.', 1, terminalReport([problem]));
}
