import type { Composed, Item } from './compose.ts';

/** A word of a number, and whether it multiplies. */
interface Word {
  readonly item: Item;
  readonly value: number;
  readonly isScale: boolean;
}

/** So many readings of a number are looked at. */
const maxReadings = 64;

/**
 * Reads words as numbers where what multiplies precedes what it multiplies: "laki tatu". "Elfu ishirini na moja" may be
 * 21 thousand, or 20 thousand and one.
 * @param chain words that follow each other
 * @returns the numbers in order
 */
export function composeScaleFirst(chain: readonly Item[]): Composed[] {
  const words = chain.flatMap((item): Word[] => {
    const sense = item.senses.find(
      ({ kind }) => kind === 'scale' || kind === 'count' || kind === 'part' || kind === 'after',
    );
    return sense ? [{ item, value: sense.value, isScale: sense.kind === 'scale' }] : [];
  });
  return apart(withParts(words)).map((run) => {
    const values = readings(run);
    const [only] = run;
    const senses = run.length === 1 && only ? only.item.senses.map(({ value }) => value) : [];
    const shares = values.filter((value) => value > 0 && value < 1).map((value) => value * 100);
    return { items: run.map(({ item }) => item), values: [...new Set([...values, ...senses, ...shares])] };
  });
}

/** "Robo tatu", three quarters: a part, and how many of it. */
function withParts(words: readonly Word[]): Word[] {
  const made: Word[] = [];
  for (const word of words) {
    const last = made.at(-1);
    const isCount =
      last && last.value < 1 && !word.isScale && !word.item.isJoined && word.value > 1 && word.value < 10;
    if (isCount) {
      const item = { ...last.item, senses: [], end: word.item.end };
      made.splice(-1, 1, { item, value: last.value * word.value, isScale: false });
    } else made.push(word);
  }
  return made;
}

/** Two words of units beside each other are two numbers; tens and units are one. */
function apart(run: readonly Word[]): Word[][] {
  const parts: Word[][] = [];
  for (const word of run) {
    const before = parts.at(-1)?.at(-1);
    const isOne =
      before &&
      (before.isScale ||
        (word.isScale && word.value >= 100) ||
        (word.value < 1 && word.item.isJoined) ||
        (word.item.isJoined && parts.at(-1)?.some(({ isScale }) => isScale) === true) ||
        (before.value % 10 === 0 && word.value < 10));
    if (isOne) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts;
}

function readings(words: readonly Word[]): number[] {
  const [first, ...rest] = words;
  if (first === undefined) return [0];
  if (!first.isScale) return [sum(words.slice(0, until(words)))];
  const count = until(rest);
  if (count === 0) {
    const next = rest[0];
    const isFactor = next !== undefined && next.value < first.value;
    return [first.value, ...(isFactor ? readings(rest).map((value) => value * first.value) : [])];
  }
  // Each scale doubles what may be meant; a number has a few.
  const after = [...new Set(readings(rest.slice(count)))].slice(0, maxReadings);
  const numbers = rest.slice(0, count);
  const products = [
    first.value * sum(numbers),
    first.value * (numbers[0]?.value ?? 1) + sum(numbers.slice(1)),
  ];
  return products.flatMap((product) => after.map((value) => product + value));
}

function until(words: readonly Word[]): number {
  const index = words.findIndex(({ isScale }) => isScale);
  return index < 0 ? words.length : index;
}

function sum(words: readonly Word[]): number {
  return words.reduce((total, { value }) => total + value, 0);
}
