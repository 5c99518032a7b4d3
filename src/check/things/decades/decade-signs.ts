import type { Writing } from '../../../publication/writing.ts';
import { cached } from '../../../store/caches.ts';
import { lookAfter, lookBefore, type Look } from '../beside.ts';
import { formsOfWord } from '../../numbers/lexicon.ts';

/** How a number beside a sign says ten years: by its own, or by its place among those of a century. */
export type Counting = 'years' | 'tens';

/** What a language says for ten years. */
export interface DecadeSigns {
  readonly before: Look<Counting>;
  readonly after: Look<Counting>;
  /** Directly after digits. */
  readonly endings: readonly string[];
  /** Finds words that say decades by themselves; undefined where there are none. */
  readonly words: RegExp | undefined;
  readonly decadeOf: (word: string) => number | undefined;
}

/** What of a language is needed to find decades in its texts. */
export interface DecadeLocale {
  readonly writing: Pick<Writing, 'decadeEndings' | 'decadeSigns' | 'decadeWords' | 'endings'>;
}

/**
 * @param locale a language
 * @returns what it says for ten years
 */
export const decadeSigns = cached(({ writing }: DecadeLocale): DecadeSigns => {
  const { decadeSigns: phrases, decadeWords, decadeEndings: endings, endings: sets } = writing;
  const signs = phrases.map((phrase) => {
    const says: Counting = phrase.includes('#th') ? 'tens' : 'years';
    return { phrase: phrase.replace(/#(?:th)?/, '').trim(), says, isAfter: phrase.startsWith('#') };
  });
  const entries = (isAfter: boolean) =>
    signs.filter((sign) => sign.isAfter === isAfter).map(({ phrase, says }) => [phrase, says] as const);
  const words = new Map(
    Object.entries(decadeWords).flatMap(([word, decade]) =>
      formsOfWord(word, sets).map((form) => [form, decade] as const),
    ),
  );
  const longestFirst = [...words.keys()].sort((one, other) => other.length - one.length);
  return {
    before: lookBefore(entries(false)),
    after: lookAfter(entries(true)),
    endings,
    words: words.size === 0 ? undefined : new RegExp(longestFirst.map(RegExp.escape).join('|'), 'giu'),
    decadeOf: (word) => words.get(word.toLowerCase()),
  };
});
