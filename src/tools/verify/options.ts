import { CommandError } from '../../read/terminal/command-error.ts';
import type { CommandLine, Given } from '../../read/terminal/command-line.ts';
import type { ClientLimits } from './client.ts';

/** How the command is written. */
export const verifyLine = {
  call: 'npm run verify --',
  words: {
    '<site>':
      'its address, such as https://news.example/bulletin/, or the folder of a built site, such as dist',
  },
  options: {
    manifest: {
      value: '<folder>',
      help: 'compare an address with the build in this folder instead of dist',
    },
    own: { help: 'compare an address with the manifest that it serves itself, as where there is no dist' },
    timeout: {
      value: '<seconds>',
      help: 'wait so long for each answer instead of 20 seconds',
      default: '20',
    },
    within: { value: '<minutes>', help: 'give up after so long instead of 60 minutes', default: '60' },
  },
  exit: ['the site is as it was built', 'it is not'],
} as const satisfies CommandLine;

/** What was asked for. */
export interface VerifyWish {
  /** Address or folder. */
  readonly target: string;
  /** Folder of the build that an address is compared with, where it was named. */
  readonly manifest: string | undefined;
  readonly own: boolean;
  readonly limits: ClientLimits;
}

/**
 * @param given what was written after the command
 * @returns what was asked for
 * @throws a {@link CommandError} where a time is no number of use
 */
export function readVerifyWish({ words: [target = ''], options }: Given<typeof verifyLine>): VerifyWish {
  const { manifest, own, timeout, within } = options;
  for (const [name, number] of Object.entries({ timeout, within })) {
    if (!(Number(number) > 0 && Number(number) <= 3600))
      throw new CommandError(
        `--${name} takes a number above 0 and up to 3600, not "${number}".`,
        `Write a number, such as --${name} 20.`,
      );
  }
  const limits = { timeoutMs: Number(timeout) * 1000, totalMs: Number(within) * 60_000 };
  return { target, manifest: manifest || undefined, own, limits };
}
