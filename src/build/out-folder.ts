import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Finding } from '../reading/finding.ts';
import { beside } from './swap.ts';

/**
 * Finds why a folder must not be replaced by a built site: only an earlier build, or nothing, may be.
 * @param outFolder absolute path of the output folder
 * @param sources absolute paths of folders that a build reads
 * @returns the finding, or undefined where the folder may be replaced
 */
export function outFolderFault(outFolder: string, sources: readonly string[]): Finding | undefined {
  const source = sources.find((folder) => isWithin(folder, outFolder));
  if (source !== undefined) {
    return fault(outFolder, 'The output folder holds what the site is built from.', source);
  }
  const { next, previous } = beside(outFolder);
  const foreign = [outFolder, next, previous].find((folder) => existsSync(folder) && !isEarlierBuild(folder));
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

/** Every build has these two pages. */
function isEarlierBuild(folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.length === 0 || ['index.html', '404.html'].every((name) => names.includes(name));
}
