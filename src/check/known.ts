/** What was found out of one thing: made when first asked for, and gone when the thing goes. A copy needs its own. */
export class Known {
  readonly #made = new Map<unknown, unknown>();

  /**
   * Gives what a function makes of the thing, made once.
   * @param make the function
   * @param subject the thing
   * @returns what it makes
   */
  of<Subject, Made>(make: (subject: Subject) => Made, subject: Subject): Made {
    if (!this.#made.has(make)) this.#made.set(make, make(subject));
    return this.#made.get(make) as Made;
  }
}

/** A thing that keeps what was found out of it: a work, one of its texts, pairs or passages, while its rules run. */
export interface Knowing {
  readonly known: Known;
}

/**
 * Lets what a function makes of a work, a text, a pair or a passage be kept with that.
 * @param make makes something of it
 * @returns the same function, which makes it once
 * @example export const numbersOf = known(({ text, of }: CheckedPassage) => readAll(text, of.locale));
 */
export function known<Subject extends Knowing, Made>(
  make: (subject: Subject) => Made,
): (subject: Subject) => Made {
  return (subject) => subject.known.of(make, subject);
}

/** Two things that are compared, of which one is compared with no other. */
interface Compared<Subject extends Knowing> {
  readonly source: Subject;
  readonly translation: Subject;
}

/**
 * Lets what a function makes of a passage and the one that renders it be kept with that.
 * @param make makes something of both
 * @returns the same function, which makes it once
 */
export function knownOfBoth<Subject extends Knowing, Both extends Compared<Subject>, Made>(
  make: (both: Both) => Made,
): (both: Both) => Made {
  const last = known((_: Subject): { source?: Subject; made?: Made } => ({}));
  return (both) => {
    const kept = last(both.translation);
    if (kept.source !== both.source) Object.assign(kept, { source: both.source, made: make(both) });
    return kept.made as Made;
  };
}
