import { parseArgs } from 'node:util';

import { suggest } from '../findings/nearest.ts';
import { CommandError } from './command-error.ts';
import { nameOfCommand, seeHelp, type CommandLine, type Given } from './command-line.ts';

/**
 * Reads what was written after a command.
 * @param line how the command is written
 * @param args what was written
 * @returns its words and options
 * @throws a {@link CommandError} that says what is not understood, and what was probably meant
 */
export function readArguments<Line extends CommandLine>(line: Line, args: readonly string[]): Given<Line> {
  const options = Object.entries(line.options).map(
    ([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    allowPositionals: true,
    // Its own messages are for those who program.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') refuseOption(line, token);
  refuseWords(line, positionals);
  const read = Object.entries(line.options).map(([name, { value, default: otherwise = '' }]) => [
    name,
    values[name] ?? (value === undefined ? false : otherwise),
  ]);
  return { words: positionals, options: Object.fromEntries(read) as Given<Line>['options'] };
}

interface WrittenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function refuseOption(line: CommandLine, { name, rawName, value, inlineValue }: WrittenOption): void {
  const option = Object.hasOwn(line.options, name) ? line.options[name] : undefined;
  if (option === undefined)
    throw new CommandError(
      `The command "${nameOfCommand(line)}" has no option "${rawName}".`,
      suggest(name, Object.keys(line.options), seeHelp(line), '--'),
    );
  if (option.value === undefined && value !== undefined)
    throw new CommandError(`The option "--${name}" takes no value.`, `Write "--${name}" alone.`);
  const isMissing = (value ?? '') === '' || (inlineValue === false && value?.startsWith('-') === true);
  if (option.value !== undefined && isMissing)
    throw new CommandError(`The option "--${name}" needs a value.`, `Write --${name} ${option.value}.`);
}

function refuseWords(line: CommandLine, written: readonly string[]): void {
  const expected = Object.keys(line.words ?? {});
  const missing = expected[written.length];
  if (missing !== undefined && !missing.startsWith('['))
    throw new CommandError(
      `The command "${nameOfCommand(line)}" needs a ${missing.replaceAll(/[<>]/g, '')}.`,
      seeHelp(line),
    );
  const surplus = written[expected.length];
  if (surplus !== undefined && !expected.some((word) => word.includes('…')))
    throw new CommandError(
      `The command "${nameOfCommand(line)}" does not know what to do with "${surplus}".`,
      seeHelp(line),
    );
}
