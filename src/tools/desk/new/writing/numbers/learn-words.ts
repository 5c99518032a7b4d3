import { learnNumber, type Said } from './learn-number.ts';
import { learnWholes } from './learn-wholes.ts';
import { readings } from './readings.ts';
import { isKnown, isUnknown, Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';

/** A number in words, in the pieces that rules put together. */
export interface Spelled {
  readonly number: number;
  readonly pieces: readonly string[];
}

/** What was learned of a language's numbers. */
export interface Learned {
  readonly vocabulary: Vocabulary;
  /** Whether words that multiply stand before what they multiply. */
  readonly scaleFirst: boolean;
  /** Whether units stand before tens, as in "einundzwanzig". */
  readonly unitsFirst: boolean;
  /** Numbers whose words say something else together, as far as is known. */
  readonly unread: readonly Spelled[];
}

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
    open = open.filter((said) => !learnNumber(said, vocabulary, scaleFirst));
    if (vocabulary.size > before) continue;
    // What is no sum or product of its words is learned as a whole.
    const whole = open.find(({ number, tokens }) => number < 100 && !vocabulary.known.has(tokens.join(' ')));
    if (whole === undefined) break;
    vocabulary.known.set(whole.tokens.join(' '), { value: whole.number, isScale: false });
  }
  const unitsFirst = isUnitsFirst(all, vocabulary);
  learnWholes(all, vocabulary, unitsFirst);
  const isUnread = ({ number, tokens }: Said) => {
    const found = vocabulary.lookUp(tokens);
    return found.some(isUnknown) || !readings(found.filter(isKnown), scaleFirst).includes(number);
  };
  return {
    vocabulary,
    scaleFirst,
    unitsFirst,
    unread: spelled.filter((_, index) => all[index] && isUnread(all[index])),
  };
}

function isScaleFirst(all: readonly Said[]): boolean {
  const thousands = [3000, 4000, 5000].map((wanted) => all.find(({ number }) => number === wanted)?.tokens);
  return thousands.every((tokens) => tokens && tokens.length > 1 && tokens[0] === thousands[0]?.[0]);
}

function isUnitsFirst(all: readonly Said[], vocabulary: Vocabulary): boolean {
  const { tokens = [] } = all.find(({ number }) => number === 23) ?? {};
  const [first, second] = vocabulary.lookUp(tokens).filter(isKnown);
  return first?.value === 3 && second?.value === 20;
}
