import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Finding } from '../reading/finding.ts';
import { isSite } from './site-folder.ts';
import { beside } from './swap.ts';

/**
 * Finds out whether a build would replace what it reads.
 * @param outFolder absolute path of the output folder
 * @param sources absolute paths of folders that a build reads
 * @returns the finding, or undefined where it would not
 */
export function sourceFault(outFolder: string, sources: readonly string[]): Finding | undefined {
  const source = sources.find((folder) => isWithin(folder, outFolder));
  return source === undefined
    ? undefined
    : fault(outFolder, 'The output folder holds what the site is built from.', source);
}

/**
 * Finds out whether a build would replace what none wrote: only an earlier build, or nothing, may be replaced.
 * @param outFolder absolute path of the output folder
 * @returns the finding, or undefined where the folder and those beside it may be replaced
 */
export function foreignFault(outFolder: string): Finding | undefined {
  const { next, previous } = beside(outFolder);
  const foreign = [outFolder, next, previous].find((folder) => existsSync(folder) && !isSite(folder));
  return foreign === undefined
    ? undefined
    : fault(foreign, 'The output folder holds something other than an earlier build.', foreign);
}

function fault(file: string, message: string, found: string): Finding {
  return {
    rule: 'build/out',
    severity: 'error',
    file,
    line: 0,
    message,
    found,
    expected: 'no folder yet, an empty one, or one that an earlier build wrote',
    hint: 'Name another folder with --out, or move away what is there.',
  };
}

/** Whether a path is a folder or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
