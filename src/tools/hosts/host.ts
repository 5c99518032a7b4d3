import type { HostRules } from './host-rules.ts';
import type { HostLimits } from './limits.ts';

/** A file for a host. */
export interface HostFile {
  /** Path below the folder that is written, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A host that the site can be put on. */
export interface Host {
  /** What the deployer calls it by, such as `nginx`. */
  readonly name: string;
  /** Its own name. */
  readonly title: string;
  /** Whether it is a server of the deployer's own, whose files name the folder that holds the site. */
  readonly isServer: boolean;
  /** Whether it sends the precompressed files that lie beside texts. */
  readonly sendsPrecompressed: boolean;
  /** Whether it can answer `/` in the reader's language. */
  readonly hasLanguageAtRoot: boolean;
  /** How much it takes. */
  readonly limits: HostLimits;
  /** @returns its files */
  write(rules: HostRules): readonly HostFile[];
  /** @returns the commands by which the deployer goes on, a line each */
  next(folder: string, rules: HostRules): readonly string[];
}
