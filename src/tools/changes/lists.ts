import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding } from '../../read/findings/finding.ts';
import type { Step } from './steps.ts';

/** What the lists of an earlier run are called: whoever takes all that are there must not take them. */
const own = /^\d\d-(?:upload|delete)\.txt$/;

/**
 * Writes a list for each step, in files that are named in their order: `01-upload.txt`, `02-delete.txt` …
 * @param folder where they are put; those of an earlier run are deleted
 * @param steps what is done
 * @returns why they could not be written; undefined where they are
 */
export function writeLists(folder: string, steps: readonly Step[]): Finding | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (own.test(name)) rmSync(path.join(folder, name));
    for (const [index, step] of steps.entries())
      writeFileSync(path.join(folder, listName(index, step)), step.files.map((file) => `${file}\n`).join(''));
    return undefined;
  } catch (error) {
    return errorAt('changes/lists', folder, {
      message: 'The lists cannot be written there.',
      found: (error as Error).message,
      expected: 'a folder that this user may make, or write to',
      hint: 'Name another folder with --lists, or let this user write there.',
    });
  }
}

/**
 * @param index place of a step, counted from 0
 * @param step the step
 * @returns what its list is called
 */
export function listName(index: number, step: Step): string {
  return `${String(index + 1).padStart(2, '0')}-${step.do}.txt`;
}
