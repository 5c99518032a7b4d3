import type { Paint } from './colours.ts';

/** Where a command runs: all that it prints goes there, and nothing else reaches its process. */
export interface Context {
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** Prints to standard error. */
  readonly complain: (text: string) => void;
  /** Gives words their colours on standard output, if it shows any. */
  readonly paint: Paint;
  /** Address that overrides the one in `content/site.yaml`. */
  readonly siteUrl: string | undefined;
}
