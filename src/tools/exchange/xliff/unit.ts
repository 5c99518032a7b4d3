import type { PhrasingContent } from 'mdast';

/** How far a passage's translation is, in the words of XLIFF. */
export const states = ['initial', 'translated', 'reviewed', 'final'] as const;

/** One of {@link states}. */
export type State = (typeof states)[number];

/**
 * @param word any word
 * @returns whether it is one of {@link states}
 */
export function isState(word: string | undefined): word is State {
  return states.some((state) => state === word);
}

/** By whom the notes are that go out with a unit: those of others are told when they come back. */
export const ourNotes = 'bulletin';

/** A passage of a source text and what renders it. */
export interface Unit {
  /** Name of the passage in the source text, such as `title` or `paragraph-3`. */
  readonly id: string;
  readonly state: State;
  readonly source: readonly PhrasingContent[];
  /** The translation; undefined where there is none yet. */
  readonly target: readonly PhrasingContent[] | undefined;
  /** What a translator should know of it, a sentence or less each. */
  readonly notes: readonly string[];
}

/** A bulletin on its way to a translator. */
export interface UnitFile {
  readonly slug: string;
  readonly sourceLocale: string;
  readonly locale: string;
  /** Path of the translation's file. */
  readonly file: string;
  readonly units: readonly Unit[];
}
