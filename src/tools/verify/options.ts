import { parseArgs } from 'node:util';

import { optionProblem } from '../../read/terminal/option-problem.ts';
import type { Limits } from './host.ts';

/** How the command is written. */
export const usage = `Usage: npm run verify -- <address or folder> [--manifest <folder>] [--own] [--timeout <seconds>] [--within <minutes>]

  <address>            a deployed site, such as https://news.example/bulletin/
  <folder>             a built site, such as dist
  --manifest <folder>  hold an address against the build in this folder instead of dist
  --own                hold an address against the manifest that it serves itself, as where there is no dist
  --timeout <seconds>  wait so long for each answer instead of 20 seconds
  --within <minutes>   give up after so long instead of 60 minutes
`;

/** What was asked for. */
export interface Wanted {
  /** Address or folder. */
  readonly target: string;
  /** Folder of the build that an address is held against, where it was named. */
  readonly manifest: string | undefined;
  readonly own: boolean;
  readonly limits: Limits;
}

const options = {
  manifest: { type: 'string' },
  own: { type: 'boolean', default: false },
  timeout: { type: 'string', default: '20' },
  within: { type: 'string', default: '60' },
} as const;

/**
 * Reads the command line.
 * @param words what was written after the command
 * @returns what was asked for, or a sentence that says what is not understood
 */
export function readWanted(words: readonly string[]): Wanted | string {
  try {
    const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
    const [target, ...others] = positionals;
    if (target === undefined) return 'Name the site to verify: an address or a folder.';
    if (others.length > 0) return `One site is verified at a time, not also ${others.join(', ')}.`;
    const { manifest, own, timeout, within } = values;
    for (const [name, number] of Object.entries({ timeout, within })) {
      if (!(Number(number) > 0 && Number(number) <= 3600))
        return `--${name} takes a number above 0 and up to 3600, not "${number}".`;
    }
    const limits = { timeLimit: Number(timeout) * 1000, totalTime: Number(within) * 60_000 };
    return { target, manifest, own, limits };
  } catch (error) {
    return optionProblem(error, Object.keys(options));
  }
}
