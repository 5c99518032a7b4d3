import { readings, type Word } from './readings.ts';
import { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';

/** A number in words, in the pieces that rules put together. */
export interface Spelled {
  readonly number: number;
  readonly pieces: readonly string[];
}

/** The same in words. */
interface Said {
  readonly number: number;
  readonly tokens: readonly string[];
}

/** What was learned of a language's numbers. */
export interface Learned {
  readonly vocabulary: Vocabulary;
  /** Whether words that multiply stand before what they multiply. */
  readonly scaleFirst: boolean;
  /** Numbers whose words say something else together, as far as is known. */
  readonly unread: readonly Spelled[];
}

const powers = Array.from({ length: 12 }, (_, index) => 10 ** (index + 1));

/**
 * Learns what each word of numbers says from numbers that are written in words: the smallest words that say all of
 * them together.
 * @param spelled numbers, the smallest first
 * @returns the words
 */
export function learnWords(spelled: readonly Spelled[]): Learned {
  const all = spelled.map(({ number, pieces }) => ({ number, tokens: wordsIn(pieces) }));
  const scaleFirst = isScaleFirst(all);
  const vocabulary = new Vocabulary();
  let open = all;
  for (;;) {
    const before = vocabulary.size;
    open = open.filter((said) => !learn(said, vocabulary, scaleFirst));
    if (vocabulary.size > before) continue;
    // What is no sum or product of its words is learned as a whole.
    const whole = open.find(({ number, tokens }) => number < 100 && !vocabulary.known.has(tokens.join(' ')));
    if (whole === undefined) break;
    vocabulary.known.set(whole.tokens.join(' '), { value: whole.number, isScale: false });
  }
  const isUnread = ({ number, tokens }: Said) => {
    const found = vocabulary.lookUp(tokens);
    return found.some(isUnknown) || !readings(found.filter(isKnown), scaleFirst).includes(number);
  };
  return { vocabulary, scaleFirst, unread: spelled.filter((_, index) => all[index] && isUnread(all[index])) };
}

/** Learns from one number; true where its words say it. */
function learn({ number, tokens }: Said, vocabulary: Vocabulary, scaleFirst: boolean): boolean {
  const { known } = vocabulary;
  const found = vocabulary.lookUp(tokens);
  const unknown = found.filter(isUnknown);
  const says = (word?: Word) =>
    readings(
      found.flatMap((each) => (isUnknown(each) ? (word ?? []) : each)),
      scaleFirst,
    ).includes(number);
  const [only = '', second = ''] = unknown;

  if (unknown.length === 0 && says()) return true;
  if (tokens.length === 1) return learnOne(tokens[0] ?? '');
  if (unknown.length === 0) return multiplies(tokens) || isPhrase();
  if (unknown.length < found.length && says()) {
    // What stands before or after all of them belongs to what is counted.
    for (const word of unknown)
      vocabulary[word === tokens[0] || word === tokens.at(-1) ? 'particles' : 'joiners'].add(word);
    return true;
  }
  if (unknown.length === 1 && found.length > 1) return learnAmong();
  return tokens.length === 2 && unknown.length === 2 && learnBoth();

  function learnOne(word: string): boolean {
    if (isAtom(number) && !known.has(word)) return set(word, { value: number, isScale: false });
    if (unknown.length === 0) return multiplies(tokens);
    const parts = vocabulary.begun(word);
    return parts !== undefined && learn({ number, tokens: parts }, vocabulary, scaleFirst);
  }

  /** One word is unknown: what it adds, by what it multiplies, or how often. */
  function learnAmong(): boolean {
    const isCount = tokens.at(scaleFirst ? -1 : 0) === only;
    const counts = powers.map((power) => ({ value: number / power, isScale: false }));
    const count = counts.find((each) => Number.isInteger(each.value) && each.value < 100 && says(each));
    if (isCount && count !== undefined) return set(only, count);
    const rest = number - (readings(found.filter(isKnown), scaleFirst)[0] ?? 0);
    const isRound = number % 10 > 0 || rest % 10 === 0;
    const added = { value: rest, isScale: false };
    if (number < 10_000 && rest > 0 && isAtom(rest) && isRound && says(added)) return set(only, added);
    const scale = powers.map((value) => ({ value, isScale: true })).find(says);
    if (!isCount && scale !== undefined) return set(only, scale);
    return count !== undefined && set(only, count);
  }

  /** "Two hundred", of which neither is known. */
  function learnBoth(): boolean {
    const power = powers.find((each) => each >= 100 && number / each < 10 && number % each === 0);
    if (power === undefined) return false;
    const [count, scale] = scaleFirst ? [second, only] : [only, second];
    return (
      set(count, { value: number / power, isScale: false }) && set(scale, { value: power, isScale: true })
    );
  }

  /** A word that said a number, such as "thousand", multiplies others too. */
  function multiplies(words: readonly string[]): boolean {
    return words.some((token) => {
      const word = known.get(token);
      if (word === undefined || word.isScale || !powers.includes(word.value)) return false;
      known.set(token, { ...word, isScale: true });
      if (readings(vocabulary.lookUp(tokens).filter(isKnown), scaleFirst).includes(number)) return true;
      known.set(token, word);
      return false;
    });
  }

  /** "Quatre-vingt" is 80: words that say together what is not their sum. */
  function isPhrase(): boolean {
    if (number > 99) return false;
    for (let length = 2; length <= tokens.length; length += 1) {
      for (let at = 0; at + length <= tokens.length; at += 1) {
        const phrase = tokens.slice(at, at + length).join(' ');
        for (const value of [number - (number % 10), number - (number % 20), number]) {
          if (value === 0 || known.has(phrase)) continue;
          known.set(phrase, { value, isScale: false });
          if (readings(vocabulary.lookUp(tokens).filter(isKnown), scaleFirst).includes(number)) return true;
          known.delete(phrase);
        }
      }
    }
    return false;
  }

  function set(word: string, said: Word): boolean {
    known.set(word, said);
    return true;
  }
}

function isUnknown(each: Word | string): each is string {
  return typeof each === 'string';
}

function isKnown(each: Word | string): each is Word {
  return typeof each !== 'string';
}

/** Whether a word may say a number by itself: it is small, or has one digit that is not 0. */
function isAtom(number: number): boolean {
  return number < 100 || /^[1-9]0+$/.test(String(number));
}

function isScaleFirst(all: readonly Said[]): boolean {
  const thousands = [3000, 4000, 5000].map((wanted) => all.find(({ number }) => number === wanted)?.tokens);
  return thousands.every((tokens) => tokens && tokens.length > 1 && tokens[0] === thousands[0]?.[0]);
}
