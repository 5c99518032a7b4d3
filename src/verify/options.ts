import { parseArgs } from 'node:util';

/** How the command is written. */
export const usage = `Usage: npm run verify -- <address or folder> [--manifest <folder>] [--own] [--timeout <seconds>]

  <address>            a deployed site, such as https://news.example/bulletin/
  <folder>             a built site, such as dist
  --manifest <folder>  hold an address against the build in this folder instead of dist
  --own                hold an address against the manifest that it serves itself
  --timeout <seconds>  wait so long for each answer instead of 20 seconds
`;

/** What was asked for. */
export interface Wanted {
  /** Address or folder. */
  readonly target: string;
  /** Folder of the build that an address is held against. */
  readonly manifest: string;
  readonly own: boolean;
  /** Milliseconds for each answer. */
  readonly timeLimit: number;
}

/**
 * Reads the command line.
 * @param words what was written after the command
 * @returns what was asked for, or a sentence that says what is not understood
 */
export function readWanted(words: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        manifest: { type: 'string', default: 'dist' },
        own: { type: 'boolean', default: false },
        timeout: { type: 'string', default: '20' },
      },
    });
    const [target, ...others] = positionals;
    if (target === undefined) return 'Name the site to verify: an address or a folder.';
    if (others.length > 0) return `One site is verified at a time, not also ${others.join(', ')}.`;
    const seconds = Number(values.timeout);
    if (!(seconds > 0 && seconds <= 3600)) {
      return `--timeout takes a number of seconds up to 3600, not "${values.timeout}".`;
    }
    return { target, manifest: values.manifest, own: values.own, timeLimit: seconds * 1000 };
  } catch (error) {
    return (error as Error).message;
  }
}
