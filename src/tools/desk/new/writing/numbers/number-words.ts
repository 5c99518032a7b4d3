import { learnWords, type Spelled } from './learn-words.ts';
import { spelloutOf, type Spellout } from './rule-sets.ts';
import { speller } from './spell.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of which a language's numbers are made. */
export interface NumberWords {
  /** Numbers by word, the smallest first. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** What words multiply by that do, the smallest first. */
  readonly scaleWords: Readonly<Record<string, number>>;
  /** Whether those stand before what they multiply. */
  readonly scaleFirst: boolean;
  /** Whether units stand before tens, as in "einundzwanzig". */
  readonly unitsFirst: boolean;
  /** Words that stand between words of a number and say none. */
  readonly joiners: readonly string[];
  /** Numbers in words that these words do not explain. */
  readonly unread: readonly Spelled[];
}

const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21, 22, 25, 99, 100, 200, 300, 500];
const scales = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Every number to a hundred, and enough of the others that each word comes up. */
const samples = [
  ...Array.from({ length: 131 }, (_, number) => number),
  ...[150, 199, 200, 201, 221, 300, 400, 500, 600, 700, 800, 900, 999],
  ...scales.flatMap((scale) => counts.map((count) => count * scale)),
  ...[1e12, 2e12, 3e12, 4e12, 5e12, 6e12, 7e12, 8e12, 9e12],
  ...[1001, 1005, 1100, 1110, 1234, 2022, 3456, 12_345, 654_321, 2_345_678],
];

/** News count no thousandths in words, but for the thousandth itself. */
const ordinalSamples = samples.filter((number) => number <= 131 || number === 1000 || number === 1e6);

/** Sets of rules whose words stand in texts; years are of the same words, and cheques are no news. */
const inTexts = /^%spellout-(?:cardinal|ordinal|numbering|construct)(?!.*(?:year|financial|days))/;

/**
 * @param tag a language tag
 * @returns the words of which the language's numbers are made, in every gender and case that the Unicode CLDR has, or
 * undefined where it has none
 */
export function numberWordsOf(tag: string): NumberWords | undefined {
  const spellout = spelloutOf(tag);
  if (spellout === undefined) return undefined;
  const spelled = spelledNumbers(spellout);
  const written = spelled
    .map(({ pieces }) => pieces.join(''))
    .join('\n')
    .normalize('NFC');
  const { vocabulary, scaleFirst, unitsFirst, unread } = learnWords(spelled);
  return {
    numberWords: wordsOf(vocabulary, false, written),
    scaleWords: wordsOf(vocabulary, true, written),
    scaleFirst,
    unitsFirst,
    joiners: [...vocabulary.joiners],
    unread,
  };
}

/**
 * @param spellout a language's rules
 * @returns numbers as words, the smallest first, each wording once
 */
export function spelledNumbers(spellout: Spellout): Spelled[] {
  const spelled = new Map<string, Spelled>();
  for (const set of Object.keys(spellout.sets).filter((name) => inTexts.test(name))) {
    const spell = speller(spellout, set);
    for (const number of set.includes('ordinal') ? ordinalSamples : samples) {
      const pieces = spell(number);
      if (pieces !== undefined) spelled.set(`${String(number)} ${pieces.join('')}`, { number, pieces });
    }
  }
  return [...spelled.values()].sort((one, other) => one.number - other.number);
}

function wordsOf({ known }: Vocabulary, isScale: boolean, written: string): Record<string, number> {
  const words = [...known]
    .filter(([, word]) => word.isScale === isScale)
    .sort(([one, { value: first }], [other, { value: second }]) => first - second || (one < other ? -1 : 1));
  return Object.fromEntries(words.map(([word, { value }]) => [asWritten(word, written), value]));
}

/** The signs between words of a phrase, as in "quatre-vingt". */
function asWritten(phrase: string, written: string): string {
  if (!phrase.includes(' ')) return phrase;
  const pattern = new RegExp(phrase.replaceAll(' ', String.raw`[^\p{L}\p{M}\n]+`), 'u');
  return (pattern.exec(written)?.[0] ?? phrase).replaceAll(/[\u00AD\u200B]/g, '');
}
