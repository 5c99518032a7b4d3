import type { Locale } from '../../publication/locale.ts';
import type { Setting, ShownWords } from './shown-words.ts';

/** Words by the weight and slant in which they are shown, a word a line. */
export type WordsBySetting = ReadonlyMap<Setting, string>;

/** Stands for the pages that speak all languages at once, in whose `lang` it stands too. */
export const everyLanguage = 'mul';

/**
 * Unites the words of pages, each once: however much is published, these grow slowly. The pages of all languages of one
 * script share their words, and so their cuts, since one may stand alongside another; those pages that speak all languages
 * at once have words of their own, by the script of each.
 */
export class WordsOfPages {
  readonly #scriptOf: ReadonlyMap<string, string>;
  readonly #first: string;
  readonly #words = new Map<string, Map<Setting, Set<string>>>();

  /** @param locales the languages that are published */
  constructor(locales: readonly Locale[]) {
    this.#scriptOf = new Map(locales.map(({ tag, script }) => [tag, script]));
    this.#first = locales[0]?.script ?? '';
  }

  /** @param shown the words of a page; one of no published language is set in no face of ours */
  add(shown: ShownWords): void {
    const script = this.#scriptOf.get(shown.language);
    if (script === undefined && shown.language !== everyLanguage) return;
    for (const { language, setting, text } of shown.words) {
      const place = script ?? this.#inEvery(this.#scriptOf.get(language) ?? this.#first);
      const settings = this.#words.get(place) ?? new Map<Setting, Set<string>>();
      this.#words.set(place, settings);
      const words = settings.get(setting) ?? new Set([' ']);
      settings.set(setting, words);
      // Spaces other than the common one stay in the words.
      for (const word of text.split(/[ \n\t]+/)) words.add(word);
    }
  }

  /**
   * @param script ISO 15924 code
   * @returns the words of the pages in its languages
   */
  of(script: string): WordsBySetting {
    const settings = [...(this.#words.get(script) ?? [])];
    return new Map(settings.map(([setting, words]) => [setting, [...words].join('\n')]));
  }

  /**
   * @param script ISO 15924 code
   * @returns its words on the pages that speak all languages at once
   */
  inEveryLanguage(script: string): WordsBySetting {
    return this.of(this.#inEvery(script));
  }

  #inEvery(script: string): string {
    return `${everyLanguage} ${script}`;
  }
}
