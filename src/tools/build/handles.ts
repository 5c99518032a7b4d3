import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';

import type { Finding } from '../../read/findings/finding.ts';
import { errorAt } from '../../read/findings/error-at.ts';

/** Files that a build has open at once, Astro's bundler and its processes included, beside those that Node has itself. */
const needed = 24;

/**
 * Finds out whether the system lets a build open enough files at once. Astro's bundler waits for ever where it doesn't.
 * @returns the finding, or undefined where it does
 */
export function handlesProblem(): Finding | undefined {
  const open: number[] = [];
  try {
    while (open.length < needed) open.push(openSync(devNull, 'r'));
    return undefined;
  } catch (error) {
    return errorAt('build/handles', 'ulimit -n', {
      message: 'The system lets a build open too few files at once.',
      found: `${String(open.length)} more, then ${(error as Error).message}`,
      expected: `${String(needed)} more at least`,
      hint: 'Raise the limit, as by "ulimit -n 256", and build again.',
    });
  } finally {
    for (const handle of open) closeSync(handle);
  }
}
