/** What kinds of things have names that every language has its own of. */
export type ThingKind = 'month' | 'weekday' | 'unit' | 'currency' | 'country';

/** What a name says. */
export interface NamedThing {
  readonly kind: ThingKind;
  /** What it may be the name of: "dollars" are those of several countries. */
  readonly ids: readonly string[];
}

/** A name of a thing in a text: as written, and where it begins. */
export interface Thing extends NamedThing {
  readonly text: string;
  readonly index: number;
}

/** The names of one of a language's things in all their forms; the first form is the full one. */
export interface NamedForms extends NamedThing {
  readonly forms: readonly string[];
}
