import { fromNumber } from './value.ts';
import { compose, type Composed, type Item } from './compose.ts';
import { compoundsIn } from './compounds.ts';
import { conventionsOf, type Conventions, type NumberLocale } from './conventions.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { composeScaleFirst } from './scale-first.ts';
import type { Sense } from './senses.ts';
import { spanOf, type Spans } from './spans.ts';
import type { WordInText } from './words-of.ts';

/** No number takes more words; what goes on beyond that is read as another. */
const maxItems = 24;

/**
 * Finds the numbers that a text gives in words: "three hundred thousand", "laki tatu", 三十五.
 * @param text any text
 * @param locale its language
 * @param taken what belongs to numbers in digits, to dates and to names of things: no word there is a number
 * @returns the numbers in order
 */
export function spokenIn(text: string, locale: NumberLocale, taken: Spans): NumberInText[] {
  const conventions = conventionsOf(locale);
  const { scaleFirst } = locale.writing;
  const read = scaleFirst ? composeScaleFirst : (chain: Item[]) => compose(chain, locale.writing);
  return chainsIn(text, conventions, taken).flatMap(
    (chain) => positional(chain, text) ?? read(chain).map(numberOf),
  );

  function numberOf({ items, values }: Composed): NumberInText {
    const [start, end] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
    const written = text.slice(start, end);
    const isCounted = locale.writing.counters.some((counter) => text.startsWith(counter, end));
    const isHint = isVague(items, values, isCounted) || conventions.homonyms.has(written.toLowerCase());
    const sign = values.some((value) => value < 0) ? { sign: '-' as const } : {};
    const scale = Math.max(
      0,
      ...(items.at(scaleFirst ? 0 : -1)?.senses ?? []).filter(isScale).map(({ value }) => value),
    );
    return numberInText(written, start, [...new Set(values.map(fromNumber))], {
      form: isHint ? 'hint' : 'words',
      alternatives: [...asCounts(values), ...asTens(values, scale)],
      ...sign,
      ...(scale < 1000 ? {} : { factor: scale }),
    });
  }
}

/** Words for numbers that follow each other, with a conjunction between them or none. */
function chainsIn(text: string, conventions: Conventions, taken: Spans): Item[][] {
  const { senses, conjunctions, cut } = conventions;
  const words = cut(text);
  const chains: Item[][] = [];
  let [isOpen, isJoined] = [false, false];
  for (let index = 0; index < words.length;) {
    const word = words[index];
    if (word === undefined) break;
    isOpen &&= word.isNear;
    const isTaken = taken.touches(spanOf(word));
    const entry = isTaken ? undefined : senses.at(words, index);
    const items = entry ? [itemOf(words, index, entry.count, entry.value)] : partsOf(word, conventions);
    if (items.length === 0 || isTaken) {
      isJoined = isOpen && conjunctions.has(word.text.toLowerCase());
      isOpen = isJoined;
      index += 1;
      continue;
    }
    const last = chains.at(-1);
    const own = items.map((item, place) => ({ ...item, isJoined: place === 0 && isJoined }));
    if (isOpen && last !== undefined && last.length < maxItems) last.push(...own);
    else chains.push(own);
    [isOpen, isJoined] = [true, false];
    index += entry?.count ?? 1;
  }
  return chains;
}

function partsOf({ text, index }: WordInText, conventions: Conventions): Item[] {
  return compoundsIn(conventions)(text).map(({ start, end, ...part }) => {
    return { ...part, start: index + start, end: index + end };
  });
}

function itemOf(words: readonly WordInText[], index: number, count: number, senses: Item['senses']): Item {
  const [first, last] = [words[index], words[index + count - 1]];
  return {
    senses,
    start: first?.index ?? 0,
    end: (last?.index ?? 0) + (last?.text.length ?? 0),
    isJoined: false,
  };
}

/** "One" is an article in many languages; "thousands" is no number; of single signs many are words as well where nothing is counted. */
function isVague(items: readonly Item[], values: readonly number[], isCounted: boolean): boolean {
  const areScales = items.every(({ senses }) => senses.length > 0 && senses.every(isScale));
  const isSign = !isCounted && items.length === 1 && (items[0]?.end ?? 0) - (items[0]?.start ?? 0) === 1;
  return areScales || isSign || values.some((value) => value === 0 || Math.abs(value) === 1);
}

function isScale({ kind }: Sense): boolean {
  return kind === 'scale';
}

/** 二〇二六: digits that are words. Two of them may be "two or three". */
function positional(chain: readonly Item[], text: string): NumberInText[] | undefined {
  const digits = chain.map(({ senses: [sense], start, end }) =>
    end - start === 1 && sense?.kind === 'count' && sense.value < 10 ? sense.value : undefined,
  );
  const [start, end] = [chain[0]?.start ?? 0, chain.at(-1)?.end ?? 0];
  if (digits.length < 3 || digits.includes(undefined) || end - start !== digits.length) return undefined;
  return [
    numberInText(text.slice(start, end), start, [digits.join('').replace(/^0+(?=\d)/, '')], {
      form: 'words',
    }),
  ];
}

/** A third is one in three: of parts, how many and of how many. */
function asCounts([value = 0]: readonly number[]): NumberInText[][] {
  if (value <= 0 || value >= 1) return [];
  const whole = denominators.find((each) => Math.abs(Math.round(value * each) - value * each) < 1e-9);
  if (whole === undefined) return [];
  const count = Math.round(value * whole);
  return [[count, whole].map((each) => numberInText('', 0, [fromNumber(each)]))];
}

const denominators = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Dozens are tens in languages that count by those: два десятка. */
function asTens([value = 0]: readonly number[], scale: number): NumberInText[][] {
  return scale === 12 && value > 12 ? [[numberInText('', 0, [fromNumber((value / 12) * 10)])]] : [];
}
