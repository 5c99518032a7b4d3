/** What kinds of things have names that every language has its own of. */
export type ThingKind = 'month' | 'weekday' | 'unit' | 'currency' | 'dayPart';

/** A name of a thing in a text. */
export interface Thing {
  readonly kind: ThingKind;
  /** What it may be the name of: "dollars" are those of several countries. */
  readonly ids: readonly string[];
  /** As written, and where it begins. */
  readonly text: string;
  readonly index: number;
}

/** What a name says. */
export type NamedThing = Pick<Thing, 'kind' | 'ids'>;

/** The names of a language's things, each with its forms; the first form is the full one. */
export interface NamedForms extends NamedThing {
  readonly forms: readonly string[];
}
