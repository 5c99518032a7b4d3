import { readings, type Word } from './readings.ts';
import { isKnown, isUnknown, type Vocabulary } from './vocabulary.ts';

/** A number in words. */
export interface Said {
  readonly number: number;
  readonly tokens: readonly string[];
}

const powers = Array.from({ length: 12 }, (_, index) => 10 ** (index + 1));

/**
 * Learns from one number what its unknown words say.
 * @param said the number
 * @param vocabulary what is known of the language's words; takes what is learned
 * @param scaleFirst whether words that multiply stand before what they multiply
 * @returns whether its words say it now
 */
export function learnNumber({ number, tokens }: Said, vocabulary: Vocabulary, scaleFirst: boolean): boolean {
  const { known } = vocabulary;
  const found = vocabulary.lookUp(tokens);
  const unknown = found.filter(isUnknown);
  const says = (word?: Word) =>
    readings(
      found.flatMap((each) => (isUnknown(each) ? (word ?? []) : each)),
      scaleFirst,
    ).includes(number);
  const [only = '', second = ''] = unknown;

  if (tokens.length === 1) return learnOne(tokens[0] ?? '');
  if (unknown.length === 0 && says()) return true;
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
    if (known.has(word) && says()) return true;
    const isOwn = number < 100 || (isAtom(number) && !(unknown.length === 0 && says()));
    if (isOwn && !known.has(word)) return set(word, { value: number, isScale: false });
    if (unknown.length === 0) return says() || multiplies(tokens);
    const parts = vocabulary.begun(word);
    return parts !== undefined && learnNumber({ number, tokens: parts }, vocabulary, scaleFirst);
  }

  /** One word is unknown: what it adds, by what it multiplies, or how often. */
  function learnAmong(): boolean {
    const isCount = tokens.at(scaleFirst ? -1 : 0) === only;
    const counts = powers.map((power) => ({ value: number / power, isScale: false }));
    const count = counts.find((each) => Number.isInteger(each.value) && each.value < 100 && says(each));
    if (isCount && count !== undefined) return set(only, count);
    if (isCount && learnTens()) return true;
    const rest = number - (readings(found.filter(isKnown), scaleFirst)[0] ?? 0);
    const isRound = rest % 10 === 0 || (number % 10 > 0 && rest <= 20);
    const added = { value: rest, isScale: false };
    if (number < 10_000 && rest > 0 && isAtom(rest) && isRound && says(added)) return set(only, added);
    const scale = powers.map((value) => ({ value, isScale: true })).find(says);
    if (!isCount && scale !== undefined) return set(only, scale);
    return count !== undefined && set(only, count);
  }

  /** "Two tens" in a form that only tens have, where ten is known as a number. */
  function learnTens(): boolean {
    const [ten = ''] = tokens.filter((token) => known.get(token)?.value === 10);
    const count = number / 10;
    if (tokens.length !== 2 || ten === '' || !Number.isInteger(count) || count > 9) return false;
    return set(only, { value: count, isScale: false }) && set(ten, { value: 10, isScale: true });
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

/** Whether a word may say a number by itself: it is small, or has one digit that is not 0. */
function isAtom(number: number): boolean {
  return number < 100 || /^[1-9]0+$/.test(String(number));
}
