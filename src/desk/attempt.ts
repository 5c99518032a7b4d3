import { Trouble } from './trouble.ts';

/**
 * Runs what a command does, and says what kept it from it.
 * @param act gives the exit status
 * @returns the exit status: 1 where there was trouble
 */
export async function attempt(act: () => number | Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    process.stderr.write(`${error.message}\n${error.hint}\n`);
    return 1;
  }
}

/**
 * Says that a command was not written as it must be.
 * @param message a sentence
 * @param help the command's usage
 * @returns the exit status
 */
export function sayTrouble(message: string, help: string): number {
  process.stderr.write(`${message}\n\n${help}`);
  return 2;
}
