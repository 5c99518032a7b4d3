/** A bound that a host's documents name. */
export interface Bound {
  /** How much it takes: files, bytes, lines, characters. */
  readonly most: number;
  /** Where it holds, as the end of a sentence: `on the free plan`. */
  readonly where?: string;
  /** How the deployer goes past it; without that nobody does. */
  readonly past?: string;
}

/** How much a host takes, by what is counted: bounds in order, from the first that is met. What is absent has none. */
export interface HostLimits {
  readonly files?: readonly Bound[];
  /** Files in one folder, those of folders below it not counted. */
  readonly filesInFolder?: readonly Bound[];
  readonly fileBytes?: readonly Bound[];
  readonly siteBytes?: readonly Bound[];
  /** Lines of redirects. */
  readonly redirects?: readonly Bound[];
  /** Characters of one of them. */
  readonly redirectLine?: readonly Bound[];
  /** Addresses, or patterns of them, that headers are written for. */
  readonly headerRules?: readonly Bound[];
  /** Characters of a header with its name, as it is written. */
  readonly headerLine?: readonly Bound[];
}

/** How much there is of what a host counts, and what has the most of it where that is one of many. */
export type Amounts = Readonly<Record<keyof HostLimits, { readonly count: number; readonly of?: string }>>;
