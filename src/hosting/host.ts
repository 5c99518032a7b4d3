import type { HostRules } from './host-rules.ts';

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
  /** @returns its files */
  write(rules: HostRules): readonly HostFile[];
  /** @returns what the deployer does next with the files, line by line */
  next(folder: string): readonly string[];
}
