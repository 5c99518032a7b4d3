import type { ElementContent } from 'hast';

import type { Attributes } from '../allowed.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A component that a text may call, such as `<Note>`: everything that is particular to it stands in its folder, and
 * `components.ts` lists them all.
 */
export interface Component {
  /** What it is called by in a text. */
  readonly name: string;
  readonly attributes: Attributes;
  /** What a passage in it is; part of the passage's id. */
  readonly kind: string;
  /** What editors call such a passage, before its number. */
  readonly label: string;
  /** The same in a sentence: "This is a …, and a paragraph in the source text". */
  readonly noun: string;
  /** What translators are told of such a passage. */
  readonly forTranslators: string;
  /** What stands between its two tags, for a report of one in which nothing does. */
  readonly holds: string;
  /** Words of the interface that it alone shows, by key, with the placeholders of each. */
  readonly messages?: Readonly<Record<string, readonly string[]>>;
  /** Whether a text may call it only once. */
  readonly isSingle?: true;
  /**
   * @param words what stands between its tags
   * @param surroundings what shows it, and with what
   * @param attributes the attributes of the call, as they were checked
   * @returns what is shown for it
   */
  show(
    words: readonly ElementContent[],
    surroundings: Surroundings,
    attributes: Readonly<Record<string, string>>,
  ): readonly ElementContent[];
}
