/** What is true of every finding of one id, whatever it says. */
export interface FindingFacts {
  /** How severe they are when they are found; `either` where that depends on how sure a machine can be. */
  readonly severity: 'error' | 'warning' | 'either';
  /** What is wrong, in a few plain words. */
  readonly title: string;
  /** The page in `docs/rules/` that explains it, which is that of its family. */
  readonly page: string;
  /** What an error becomes where the source text has changed since it was translated: differences are to be expected. */
  readonly whenStale?: 'warning';
  /** Whether a text is told of it once, with all its places: a hand that does it once often does it throughout. */
  readonly isToldOnce?: true;
  /** Whether no editor can acknowledge it: another command takes it away, or it says something of acknowledgements. */
  readonly isNeverAcknowledged?: true;
}

/** Facts by id. */
export type FindingIds = Readonly<Record<string, FindingFacts>>;

/** Those of some ids that are of one severity, or may be. */
export type OfSeverity<Ids extends FindingIds, Severity> = {
  [Id in keyof Ids & string]: Ids[Id]['severity'] extends Severity | 'either' ? Id : never;
}[keyof Ids & string];
