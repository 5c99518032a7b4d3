import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Makes something once for all workers of a run: the first that wants it makes it, the others wait.
 * @param name what is made
 * @param make makes it in a folder
 * @returns the folder; what is in it is for reading alone
 * @throws where it could not be made, in every worker that wants it
 */
export async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const run = process.env.BULLETIN_RUN;
  if (run === undefined) throw new Error('tests/support/global-setup.ts has not run.');
  const folder = path.join(run, name);
  const ended = `${folder}.ended`;
  if (isFirst(folder)) {
    try {
      await make(folder);
      writeFileSync(ended, '');
    } catch (error) {
      writeFileSync(ended, String(error));
      throw error;
    }
  }
  while (!existsSync(ended)) await setTimeout(100);
  const problem = readFileSync(ended, 'utf8');
  if (problem !== '') throw new Error(problem);
  return folder;
}

/** Only one process can make a folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
