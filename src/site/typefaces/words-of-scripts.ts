import type { Locale } from '../../publication/locale.ts';
import type { ShownWords } from './shown-words.ts';

/** Words that typefaces are cut to, a word a line. */
export interface FaceWords {
  readonly text: string;
  /** Those of titles among them, which may have a face of their own. */
  readonly titles: string;
}

/**
 * Unites the words of pages, each once: however much is published, these grow slowly. Languages of one script share their
 * words, and so their cuts, since one may stand alongside another.
 */
export class WordsOfScripts {
  readonly #scriptOf: ReadonlyMap<string, string>;
  readonly #words = new Map<string, { readonly text: Set<string>; readonly titles: Set<string> }>();

  /** @param locales the languages that are published */
  constructor(locales: readonly Locale[]) {
    this.#scriptOf = new Map(locales.map(({ tag, script }) => [tag, script]));
  }

  /** @param shown the words of a page; those of a page of no published language are drawn in no face of ours */
  add(shown: ShownWords | undefined): void {
    const script = shown && this.#scriptOf.get(shown.language);
    if (shown === undefined || script === undefined) return;
    const known = this.#words.get(script) ?? { text: new Set([' ']), titles: new Set([' ']) };
    this.#words.set(script, known);
    for (const role of ['text', 'titles'] as const)
      // Spaces other than the common one stay in the words.
      for (const text of shown[role]) for (const word of text.split(/[ \n\t]+/)) known[role].add(word);
  }

  /**
   * @param script ISO 15924 code
   * @returns its words
   */
  of(script: string): FaceWords {
    const { text, titles } = this.#words.get(script) ?? { text: [], titles: [] };
    return { text: [...text].join('\n'), titles: [...titles].join('\n') };
  }
}
