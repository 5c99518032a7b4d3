import { CommandError } from './command-error.ts';
import type { CommandLine, Given } from './command-line.ts';
import { printableLines } from './printable.ts';
import { readArguments } from './read-arguments.ts';
import { complain, say } from './terminal.ts';
import { usageOf } from './usage.ts';

/** Where a command prints. */
export interface CommandOutput {
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** Prints to standard error. */
  readonly complain: (text: string) => void;
}

/**
 * Runs a command on what was written after it, or prints its usage.
 * @param line how the command is written
 * @param run does what it does, and gives the exit status; where it can't, it throws a {@link CommandError}
 * @param args what was written; by default this process's
 * @param output where it prints
 * @returns the exit status: 0 all is well, 1 there are errors, 2 it could not run
 */
export async function runCommand<Line extends CommandLine>(
  line: Line,
  run: (given: Given<Line>) => number | Promise<number>,
  args: readonly string[] = process.argv.slice(2),
  output: CommandOutput = { print: say, complain },
): Promise<number> {
  if (!args.some(asksForHelp)) return tellErrors(() => run(readArguments(line, args)), output);
  output.print(usageOf(line));
  return 0;
}

/**
 * @param word what was written
 * @returns whether it asks how a command is written
 */
export function asksForHelp(word: string): boolean {
  return ['--help', '-h'].includes(word);
}

/**
 * Prints why something could not be done, for an editor.
 * @param work gives an exit status, or throws a {@link CommandError}
 * @param output where it is printed
 * @returns the exit status
 */
export async function tellErrors(
  work: () => number | Promise<number>,
  output: CommandOutput,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    output.complain(error.report + printableLines([error.message, `  to do:     ${error.hint}`]));
    return error.status;
  }
}
