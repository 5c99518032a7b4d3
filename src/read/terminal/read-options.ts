import { parseArgs } from 'node:util';

import { optionProblem } from './option-problem.ts';
import { complain } from './terminal.ts';

/** The options of a command, with what they are where they are not written: a word, or not set. */
type Defaults = Readonly<Record<string, string | false>>;

/** What was written of them. */
type Read<Given extends Defaults> = { [Name in keyof Given]: Given[Name] extends string ? string : boolean };

/**
 * Reads the options of a command. One that it does not have is told in a sentence, with the usage.
 * @param defaults options that take a word, with what they are without it, and `false` for those that take none
 * @param usage the command's usage
 * @param words what was written after the command; by default this process's
 * @returns the options, or undefined where one is unknown
 */
export function readOptions<const Given extends Defaults>(
  defaults: Given,
  usage: string,
  words: readonly string[] = process.argv.slice(2),
): Read<Given> | undefined {
  const options = Object.entries(defaults).map(
    ([name, value]) =>
      [name, { type: value === false ? ('boolean' as const) : ('string' as const) }] as const,
  );
  try {
    const { values } = parseArgs({ args: [...words], options: Object.fromEntries(options) });
    return { ...defaults, ...values } as Read<Given>;
  } catch (error) {
    complain(`${optionProblem(error, Object.keys(defaults))}\n\n${usage}`);
    return undefined;
  }
}
