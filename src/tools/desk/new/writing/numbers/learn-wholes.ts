import type { Said } from './learn-number.ts';
import { isKnown, type Vocabulary } from './vocabulary.ts';

/**
 * Learns small numbers as wholes that are said in words for others: "five-two" for seven, "on bir" for eleven,
 * "soixante-dix". Only tens and units are put together alike in all languages.
 * @param all numbers in words
 * @param vocabulary the language's words, of which each number is made; takes what is learned
 * @param unitsFirst whether units stand before tens
 */
export function learnWholes(all: readonly Said[], vocabulary: Vocabulary, unitsFirst: boolean): void {
  for (const { number, tokens } of all.flatMap((said) => withoutHundred(said, vocabulary))) {
    const words = vocabulary.lookUp(tokens).filter(isKnown);
    const values = words.map(({ value }) => value);
    const [tens = 0, units = 0] = unitsFirst ? values.toReversed() : values;
    const isPlain =
      values.length === 2 && tens >= 20 && tens % 10 === 0 && units < 10 && tens + units === number;
    const isSum = values.reduce((sum, value) => sum + value, 0) === number && values.length > 1;
    if (!isSum || isPlain || words.some(({ isScale }) => isScale)) continue;
    const first = tokens.findIndex((token) => vocabulary.says(token));
    const last = tokens.findLastIndex((token) => vocabulary.says(token));
    const phrase = tokens.slice(first, last + 1).join(' ');
    if (!vocabulary.known.has(phrase)) vocabulary.known.set(phrase, { value: number, isScale: false });
  }
}

/** After a hundred a word may take another form: "and-five ten". */
function withoutHundred({ number, tokens }: Said, { known }: Vocabulary): Said[] {
  if (number < 100) return [{ number, tokens }];
  const isHundred = known.get(tokens[0] ?? '')?.value === 100;
  return number > 100 && number < 132 && isHundred ? [{ number: number - 100, tokens: tokens.slice(1) }] : [];
}
