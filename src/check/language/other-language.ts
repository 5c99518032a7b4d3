import type { Locale } from '../../publication/locale.ts';
import type { Writing } from '../../publication/writing.ts';
import { confusedWith } from './confusions.ts';
import { guessOther, sample } from './guess-language.ts';
import { countMatches, lettersOfScript, readsAsSentence } from './letters.ts';

/** What a passage is in instead of its language. */
export interface Other {
  /** Tag of the other language; undefined where only the script is known to be another. */
  readonly language: string | undefined;
  /** False where it only seems so. */
  readonly isCertain: boolean;
  /** Whether that is told by the words, and not by the script or letters. */
  readonly isGuess: boolean;
}

/** With fewer letters there may be a name, a title, an address. */
const minLetters = 20;

/** From so many letters on, guesses are right. */
const sureLetters = 60;

/**
 * A text of its language fits it at least this well. Measured on 3490 pieces of {@link sureLetters} letters in these
 * languages, 4 did not.
 */
const goodFit = 0.85;

/** And one of another language at most this well, but for the closest relatives, which share whole sentences. */
export const badFit = 0.75;

/** Such letters come in names too, but there they are few. */
const strangeShare = 0.015;

/**
 * Says whether a passage is in another script or language than it should be. Names and titles alone say nothing.
 * @param whole its words
 * @param expected the language that it should be in
 * @returns what it is in; undefined where nothing is wrong, or too little is there to tell
 */
export function otherLanguage(
  whole: string,
  { tag, script, lettersOfOthers }: Pick<Locale, 'tag' | 'script'> & Pick<Writing, 'lettersOfOthers'>,
): Other | undefined {
  if (whole.length < minLetters) return undefined;
  const text = whole.slice(0, sample);
  const letters = countMatches(text, letter);
  if (letters < minLetters || !readsAsSentence(text)) return undefined;
  const own = lettersOfScript(script);
  if (own !== undefined && countMatches(text, own) < 0.3 * letters)
    return { language: undefined, isCertain: letters >= sureLetters, isGuess: false };
  const strange = lettersOfOthers.reduce((sum, each) => sum + text.split(each).length - 1, 0);
  if (strange > 1 && strange > strangeShare * letters)
    return { language: undefined, isCertain: false, isGuess: false };
  return guessed(whole, tag);
}

/** Names say nothing of the language. */
function guessed(whole: string, tag: string): Other | undefined {
  const text = whole.replaceAll(names, ' ').slice(0, sample);
  const guess = countMatches(text, letter) < sureLetters ? undefined : guessOther(text, tag);
  if (guess === undefined || guess.fit >= goodFit) return undefined;
  const language = tag.split('-')[0] ?? '';
  if (guess.language !== undefined && confusedWith[language]?.includes(guess.language) === true)
    return undefined;
  return {
    isCertain: guess.fit < badFit,
    isGuess: true,
    get language() {
      return guess.language;
    },
  };
}

const letter = /[\p{L}\p{M}]/gu;

const names = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]*/gu;
