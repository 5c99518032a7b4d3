import { projectFolder } from '../../store/project-folder.ts';

/** An option of a command. */
export interface Option {
  /** What must follow it, as the usage writes it: `<folder>`; without it, the option stands alone. */
  readonly value?: string;
  /** What it does, for the usage. */
  readonly help: string;
  /** Its value where it is not written; empty where none is named. */
  readonly default?: string;
}

/** How a command is written: what its words and options are read by, and its usage is made from. */
export interface CommandLine {
  /** What is typed to run it: `npm run build --`, `npm run desk -- new bulletin`. */
  readonly call: string;
  /** What is written after it, in order, with help: `<bulletin>`; in brackets what may be left out: `[<language> …]`. */
  readonly words?: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, Option>>;
  /** What else the usage says, in lines. */
  readonly notes?: string;
  /** What the exit statuses 0 and 1 mean; 2 is always that it could not run. */
  readonly exit?: readonly [string, string];
  /** Whole lines that show how it is used. */
  readonly examples?: readonly string[];
}

/** What was written after a command. */
export interface Given<Line extends CommandLine> {
  readonly words: readonly string[];
  /** The value of each option; of one that stands alone, whether it is written. */
  readonly options: {
    readonly [Name in keyof Line['options']]: Line['options'][Name] extends { readonly value: string }
      ? string
      : boolean;
  };
}

/** The option of each command that reads `content/` and `locales/`. */
export const siteOption = {
  value: '<folder>',
  help: 'use the content/ and locales/ of another folder',
  default: projectFolder,
} as const satisfies Option;

/** The option of commands that may take long. */
export const quietOption = {
  help: 'show no progress, and say only what is to be mended',
} as const satisfies Option;

/**
 * @param line how a command is written
 * @returns what messages call it
 * @example nameOfCommand({ call: 'npm run desk -- new bulletin', options: {} }) // 'new bulletin'
 */
export function nameOfCommand({ call }: CommandLine): string {
  return /^npm (?:run )?(?:\w+ -- )?(.+?)(?: --)?$/.exec(call)?.[1] ?? call;
}

/**
 * @param line how a command is written
 * @returns the hint to ask for its help
 */
export function seeHelp({ call }: CommandLine): string {
  return `Run ${call} --help to see how it is written.`;
}
