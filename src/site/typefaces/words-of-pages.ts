import type { Locale } from '../../publication/locale.ts';
import { compare } from '../../read/findings/finding.ts';
import type { Setting, ShownWords } from './shown-words.ts';

/** Words by the weight and slant in which they are shown, a word a line. */
export type WordsBySetting = ReadonlyMap<Setting, string>;

/** Words as plain data: by where they stand, then by their setting, each with the number of pages that show it. */
export type PackedWords = readonly (readonly [
  place: string,
  settings: readonly (readonly [
    setting: Setting,
    words: readonly (readonly [word: string, pages: number])[],
  ])[],
])[];

/** Stands for the pages that speak all languages at once, in whose `lang` it stands too. */
export const everyLanguage = 'mul';

/**
 * Unites the words of pages, each once: however much is published, these grow slowly. The pages of all languages of one
 * script share their words, and so their cuts, since one may stand alongside another. Pages that stand aside of the news, such
 * as those about the publication, have words of their own: few readers open them, and no bulletin shall be heavier for them.
 * So have those that speak all languages at once, by the script of each.
 */
export class WordsOfPages {
  readonly #scriptOf: ReadonlyMap<string, string>;
  readonly #first: string;
  /** On how many pages each word is shown. */
  readonly #words = new Map<string, Map<Setting, Map<string, number>>>();

  /** @param locales the languages that are published */
  constructor(locales: readonly Locale[]) {
    this.#scriptOf = new Map(locales.map(({ tag, script }) => [tag, script]));
    this.#first = locales[0]?.script ?? '';
  }

  /**
   * @param shown the words of a page; one of no published language is set in no face of ours
   * @param isAside whether the page is none of the news
   */
  add(shown: ShownWords, isAside = false): void {
    const script = this.#scriptOf.get(shown.language);
    if (script === undefined && shown.language !== everyLanguage) return;
    const onPage = new Map<Map<string, number>, Set<string>>();
    for (const { language, setting, text } of shown.words) {
      const place =
        script === undefined
          ? placeInEvery(this.#scriptOf.get(language) ?? this.#first)
          : placeOf(script, isAside);
      const known = this.#wordsAt(place, setting);
      const words = onPage.get(known) ?? new Set();
      onPage.set(known, words);
      // Spaces other than the common one stay in the words.
      for (const word of text.split(/[ \n\t]+/)) words.add(word);
    }
    for (const [known, words] of onPage) for (const word of words) count(known, word, 1);
  }

  /** @param all the words of other pages, as {@link packed} gave them */
  addPacked(all: PackedWords): void {
    for (const [place, settings] of all)
      for (const [setting, words] of settings) {
        const known = this.#wordsAt(place, setting);
        for (const [word, pages] of words) count(known, word, pages);
      }
  }

  /** @returns all words as plain data: the same for the same pages, in whatever order they came */
  packed(): PackedWords {
    const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => compare(a, b));
    return sorted(this.#words).map(([place, settings]) => [
      place,
      sorted(settings).map(([setting, words]) => [setting as Setting, sorted(words)]),
    ]);
  }

  /**
   * @param script ISO 15924 code
   * @param isAside whether the words of the pages aside of the news are wanted
   * @returns the words of the pages in its languages
   */
  of(script: string, isAside = false): WordsBySetting {
    return this.#shownOn(placeOf(script, isAside));
  }

  /**
   * @param script ISO 15924 code
   * @returns those of the pages of the news in its languages that are shown more than half as often as any, such as the names
   * of languages
   */
  usualIn(script: string): WordsBySetting {
    const counts = [...(this.#words.get(script) ?? [])].flatMap(([, words]) => [...words.values()]);
    const most = counts.reduce((one, other) => Math.max(one, other), 0);
    return this.#shownOn(script, Math.floor(most / 2) + 1);
  }

  /**
   * @param script ISO 15924 code
   * @returns its words on the pages that speak all languages at once
   */
  inEveryLanguage(script: string): WordsBySetting {
    return this.#shownOn(placeInEvery(script));
  }

  #shownOn(place: string, least = 0): WordsBySetting {
    const settings = [...(this.#words.get(place) ?? [])];
    return new Map(
      settings.map(([setting, words]) => {
        const shown = [...words].flatMap(([word, pages]) => (pages >= least ? [word] : []));
        return [setting, shown.join('\n')];
      }),
    );
  }

  #wordsAt(place: string, setting: Setting): Map<string, number> {
    const settings = this.#words.get(place) ?? new Map<Setting, Map<string, number>>();
    this.#words.set(place, settings);
    const words = settings.get(setting) ?? new Map([[' ', 0]]);
    settings.set(setting, words);
    return words;
  }
}

function count(words: Map<string, number>, word: string, pages: number): void {
  words.set(word, (words.get(word) ?? 0) + pages);
}

function placeOf(script: string, isAside: boolean): string {
  return isAside ? `${script} aside` : script;
}

function placeInEvery(script: string): string {
  return `${everyLanguage} ${script}`;
}
