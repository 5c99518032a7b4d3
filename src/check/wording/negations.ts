import type { Writing } from '../../publication/writing.ts';
import { cached } from '../../store/caches.ts';

/**
 * Counts what denies, as far as the language's words tell.
 * @param text words of one language
 * @param writing how the language is written
 * @returns at least and at most how many negations stand in it: of some words only a reader knows whether they deny
 */
export function countNegations(text: string, writing: Writing): { min: number; max: number } {
  const meaningOf = meaningsIn(writing);
  const words = (plain(text).match(word) ?? []).map((each) => each.replace(/['-]+$/, ''));
  let [min, max] = [0, 0];
  for (let index = 0; index < words.length; index += 1) {
    const meaning = meaningOf(words[index] ?? '');
    if (meaning === undefined) continue;
    const phrase = meaning.phrases.find(({ rest }) =>
      rest.every((each, at) => each === words[index + 1 + at]),
    );
    const { kind } = phrase ?? meaning;
    const isOpen = meaning.until.some((last) => words.slice(index + 1, index + 1 + maxGap).includes(last));
    if (kind === 'sure' && !isOpen) min += 1;
    if (kind !== undefined) max += 1;
    index += phrase?.rest.length ?? 0;
  }
  return { min, max };
}

/** Between "not" and "until" stand fewer words. */
const maxGap = 12;

/** With its full stop where a number follows: "No. 5" is no "no". */
const word = /(?!['-])(?:[\p{L}\p{M}\p{N}'-]|\u200C|\u200D)+(?:\.(?=\s?\p{N}))?/gu;

const kinds = ['sure', 'perhaps'] as const;

type Kind = (typeof kinds)[number];

/** Several words in a row, such as "not only". */
interface Phrase {
  readonly first: string;
  readonly rest: readonly string[];
  readonly kind: Kind;
}

/** What a word means for a negation, by itself and with those after it. */
interface Meaning {
  readonly kind: Kind | undefined;
  /** That it begins; the longest first. */
  readonly phrases: readonly Phrase[];
  /** Words after which only a reader knows whether it denies: "not … until Monday" is "only on Monday". */
  readonly until: readonly string[];
}

/** Of a language, what gives the meaning of a word; most have none. */
const meaningsIn = cached(({ negations, perhapsNegations }: Writing) => {
  const [parted, perhaps] = [
    perhapsNegations.filter(isParted),
    perhapsNegations.filter((each) => !isParted(each)),
  ];
  const lists = { sure: negations.map(plain), perhaps: perhaps.map(plain) };
  const ends = parted.map(plain).map((each) => {
    const [first = '', last = ''] = each.split(gap);
    return { first, form: patternOf([first]), last };
  });
  const phrases = kinds
    .flatMap((kind) => lists[kind].filter((each) => each.includes(' ')).map((each) => phraseOf(each, kind)))
    .sort((one, other) => other.rest.length - one.rest.length);
  const forms = { sure: patternOf(lists.sure), perhaps: patternOf(lists.perhaps) };
  const kindOf = (each: string) =>
    kinds.find((kind) => lists[kind].includes(each)) ?? kinds.find((kind) => forms[kind].test(each));
  const phrasesByFirst = Map.groupBy(phrases, ({ first }) => first);
  // The same few thousand words make up all texts of a language.
  return cached((each: string): Meaning | undefined => {
    const until = ends.filter(({ first, form }) => each === first || form.test(each)).map(({ last }) => last);
    const meaning = { kind: kindOf(each), phrases: phrasesByFirst.get(each) ?? [], until };
    return meaning.kind === undefined && meaning.phrases.length === 0 ? undefined : meaning;
  });
});

/** Parts two words that others may stand between. */
const gap = ' … ';
const isParted = (each: string) => each.includes(gap);

function phraseOf(words: string, kind: Kind): Phrase {
  const [first = '', ...rest] = words.split(' ');
  return { first, rest, kind };
}

/** Fits a word of any form with `*`, which stands for any letters, one or more. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words
    .filter((each) => each.includes('*'))
    .map((each) =>
      each
        .split('*')
        .map((part) => (part === '' ? '' : RegExp.escape(part)))
        .join('.+'),
    );
  return new RegExp(`^(?:${forms.join('|') || '(?!)'})$`, 'u');
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}
