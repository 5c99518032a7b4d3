import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { beginTask } from '../../read/terminal/tasks.ts';
import { takeLock } from '../build/lock.ts';
import { findOutFolder } from '../build/out-folder.ts';
import { storeBoundProblem, sweepStore } from '../build/store-bound.ts';
import { compressing, precompress, type Precompressed } from '../precompressed/precompress.ts';
import { expectedOf } from '../verify/expected.ts';

/**
 * Puts beside the texts of a built site their precompressed files, for a server that sends them. No build may replace the site
 * meanwhile.
 * @param dist the built site, as the deployer named it
 * @returns what became of it; problems are findings, never exceptions
 */
export async function compressBuilt(dist: string): Promise<Omit<Precompressed, 'manifest'>> {
  const folder = findOutFolder(dist);
  if (typeof folder !== 'string') return refused(folder);
  const problem = storeBoundProblem();
  if (problem !== undefined) return refused(problem);
  const lock = await takeLock(folder);
  if (!('release' in lock)) return refused(lock);
  const task = beginTask(compressing.doing);
  try {
    const expected = expectedOf(dist);
    return 'rule' in expected ? refused(expected) : await precompress(folder, expected.manifest, { task });
  } catch (error) {
    return refused(unwritable(dist, error as Error));
  } finally {
    task.end();
    sweepStore();
    lock.release();
  }
}

function refused(finding: Finding): Omit<Precompressed, 'manifest'> {
  return { problems: [finding], files: 0 };
}

function unwritable(dist: string, { message }: Error): Finding {
  return errorAt('host/dist', dist, {
    message: 'The texts of the site cannot be compressed there.',
    found: message,
    expected: 'a folder that this user may read and write, on a disk with room',
    hint: 'Let this user do so, or make room, and run the command again.',
  });
}
