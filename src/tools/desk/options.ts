import { parseArgs } from 'node:util';

import { nearest } from '../../read/findings/nearest.ts';
import { DeskError } from './desk-error.ts';

/** What a command understands. */
export interface Understood<Flag extends string, Option extends string> {
  /** How the command is called, such as `check`. */
  readonly command: string;
  /** What must be written after its name, in order, by what an editor calls it: `slug`. */
  readonly words?: readonly string[];
  /** Whether more words may follow them, such as several languages. */
  readonly mayGoOn?: boolean;
  /** Options that stand alone. */
  readonly flags?: readonly Flag[];
  /** Options that take a word, each with what it is without it. */
  readonly options?: Readonly<Record<Option, string>>;
}

/** What was written after a command's name. */
export interface Written<Flag extends string, Option extends string> {
  readonly words: readonly string[];
  readonly flags: Readonly<Record<Flag, boolean>>;
  readonly options: Readonly<Record<Option, string>>;
}

/**
 * Reads what was written after a command's name.
 * @param understood what the command understands
 * @param args what was written
 * @returns the words, flags and options
 * @throws a {@link DeskError} that says what is not understood, and what was probably meant
 */
export function readArguments<Flag extends string = never, Option extends string = never>(
  { command, words = [], mayGoOn = false, flags = [], options }: Understood<Flag, Option>,
  args: readonly string[],
): Written<Flag, Option> {
  const defaults: Readonly<Record<string, string>> = options ?? {};
  const known = new Map<string, { type: 'boolean' | 'string' }>([
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ...Object.keys(defaults).map((name) => [name, { type: 'string' }] as const),
  ]);
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') refuseOption(token.name, token.rawName, token.value, known, command);
  }
  refuseWords(positionals, words, mayGoOn, command);
  return {
    words: positionals,
    flags: Object.fromEntries(flags.map((name) => [name, values[name] === true])) as Record<Flag, boolean>,
    options: { ...defaults, ...values } as Record<Option, string>,
  };
}

function refuseOption(
  name: string,
  written: string,
  value: string | undefined,
  known: ReadonlyMap<string, { type: 'boolean' | 'string' }>,
  command: string,
): void {
  const names = [...known.keys()];
  const type = known.get(name)?.type;
  if (type === undefined) {
    const near = nearest(name, names);
    throw new DeskError(
      `The command "${command}" has no option "${written}".`,
      near === undefined ? seeHelp(command) : `Write "--${near}".`,
    );
  }
  if (type === 'string' && (value ?? '') === '') {
    throw new DeskError(`The option "--${name}" needs a word after it.`, seeHelp(command));
  }
  if (type === 'boolean' && value !== undefined) {
    throw new DeskError(`The option "--${name}" takes no word after it.`, `Write "--${name}" alone.`);
  }
}

function refuseWords(
  written: readonly string[],
  expected: readonly string[],
  mayGoOn: boolean,
  command: string,
): void {
  const missing = expected[written.length];
  if (missing !== undefined) {
    throw new DeskError(`The command "${command}" needs a ${missing}.`, seeHelp(command));
  }
  const surplus = written[expected.length];
  if (surplus !== undefined && !mayGoOn) {
    throw new DeskError(
      `The command "${command}" does not know what to do with "${surplus}".`,
      seeHelp(command),
    );
  }
}

/**
 * @param command how a command is called
 * @returns the hint to ask for its help
 */
export function seeHelp(command: string): string {
  return `Ask npm run desk -- ${command.split(' ')[0] ?? ''} --help how it is written.`;
}
