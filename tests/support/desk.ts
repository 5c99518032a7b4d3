import { runDesk } from '../../src/desk/run-desk.ts';
import type { Ended } from './run.ts';

/**
 * Runs a command of the desk in this process: one of its own for each would take longer than all that it does.
 * @param words what an editor writes after `npm run desk --`
 * @returns how it ended, as that process would
 */
export async function desk(...words: string[]): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const status = await runDesk(words, {
    print: (text) => (stdout += text),
    complain: (text) => (stderr += text),
    paint: (_colour, word) => word,
    siteUrl: undefined,
  });
  return { status, stdout, stderr };
}
