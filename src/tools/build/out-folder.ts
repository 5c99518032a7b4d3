import path from 'node:path';

import type { Finding } from '../../read/findings/finding.ts';
import { realFolder } from './real-folder.ts';
import { entryAt, isSite } from './site-folder.ts';
import { beside } from './swap.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/**
 * Finds the folder that a build replaces.
 * @param name path of the output folder, which may be a link to it or lie below one
 * @returns its path without links, or the finding that links lead nowhere
 */
export function findOutFolder(name: string): string | Finding {
  const real = realFolder(name);
  // Between the renames of a build that was killed the link leads nowhere too, and what it led to lies beside.
  const isLost = real?.isDangling === true && entryAt(beside(real.folder).previous) === undefined;
  if (real !== undefined && !isLost) return real.folder;
  return problem(path.resolve(name), {
    message: 'The output folder is a link that leads to no folder.',
    found: real === undefined ? 'links that lead in a circle' : `nothing at ${real.folder}`,
    expected: 'a folder, a link to one, or nothing yet',
    hint: 'Make the folder that the link leads to, or remove the link.',
  });
}

/**
 * Finds out whether a build would replace what it reads.
 * @param outFolder the output folder, its path without links
 * @param sources paths of folders that a build reads
 * @returns the finding, or undefined where it would not
 */
export function sourceProblem(outFolder: string, sources: readonly string[]): Finding | undefined {
  const source = sources.find((folder) => isWithin(realFolder(folder)?.folder ?? folder, outFolder));
  return source === undefined
    ? undefined
    : problem(outFolder, { message: 'The output folder holds what the site is built from.', found: source });
}

/**
 * Finds out whether a build would replace what none wrote: only an earlier build, or nothing, may be replaced.
 * @param outFolder the output folder, its path without links
 * @returns the finding, or undefined where the folder and those beside it may be replaced
 */
export function foreignFolderProblem(outFolder: string): Finding | undefined {
  const { next, previous } = beside(outFolder);
  const foreign = [outFolder, next, previous].find(
    (folder) => entryAt(folder) !== undefined && !isSite(folder),
  );
  return foreign === undefined
    ? undefined
    : problem(foreign, {
        message: 'The output folder holds something other than an earlier build.',
        found: `${kindOf(foreign)}${foreign}`,
      });
}

/**
 * Does something to the output folder that the system may refuse.
 * @param outFolder the output folder, its path without links
 * @param work what is done
 * @param severity of a refusal
 * @returns nothing where it is done, the finding that it was refused where it isn't
 */
export function attempt(
  outFolder: string,
  work: (outFolder: string) => void,
  severity: Finding['severity'] = 'error',
): Finding[] {
  try {
    work(outFolder);
    return [];
  } catch (error) {
    const refusal = problem(outFolder, {
      severity,
      message: 'The output folder, or what a build left beside it, cannot be renamed or deleted.',
      found: (error as Error).message,
      expected: 'folders that this user may rename and delete, and none that is itself a mounted disk',
      hint: 'Let this user do so, or name another folder with --out.',
    });
    return [refusal];
  }
}

function problem(file: string, words: Pick<Finding, 'message' | 'found'> & Partial<Finding>): Finding {
  return errorAt('build/out', file, {
    expected: 'no folder yet, an empty one, or one that an earlier build wrote',
    hint: 'Name another folder with --out, or move away what is there.',
    ...words,
  });
}

function kindOf(file: string): string {
  const entry = entryAt(file);
  if (entry?.isSymbolicLink() === true) return 'the link ';
  return entry?.isDirectory() === true ? '' : 'the file ';
}

/** Whether a path is a folder or lies in it. */
function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
