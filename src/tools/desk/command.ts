import type { ProgressStream } from '../../read/terminal/progress.ts';
import { runCommand, type CommandOutput } from '../../read/terminal/run-command.ts';
import type { CommandLine, Given } from '../../read/terminal/command-line.ts';

/** Gives a word the colour of what it says. */
export type Paint = (colour: 'red' | 'yellow' | 'green' | 'gray', word: string) => string;

/** Where a command runs: all that it prints goes there, and nothing else reaches its process. */
export interface Context extends CommandOutput {
  /** Where progress is shown, where it is. */
  readonly progress?: ProgressStream;
  /** Gives words their colours on standard output, if it shows any. */
  readonly paint: Paint;
  /** Address that overrides the one in `content/site.yaml`. */
  readonly siteUrl: string | undefined;
}

/** Runs a command of the desk on the words after its name, and gives the exit status. */
export type Command = (args: readonly string[], context: Context) => Promise<number>;

/**
 * @param line how the command is written
 * @param run does what it does, and gives the exit status; where it can't, it throws a `CommandError`
 * @returns the command
 */
export function deskCommand<const Line extends CommandLine>(
  line: Line,
  run: (given: Given<Line>, context: Context) => number | Promise<number>,
): Command {
  return (args, context) => runCommand(line, (given) => run(given, context), args, context);
}
