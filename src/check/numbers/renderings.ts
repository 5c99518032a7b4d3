import type { Figure } from '../../publication/bulletin.ts';
import type { Rendering } from '../../publication/rendering.ts';
import { isRendered, type Rendered } from '../align/counterparts.ts';
import type { CheckedPassage, TextPair } from '../checked-work.ts';
import { known } from '../known.ts';
import { matchNumbers } from './match.ts';
import type { NumberInText } from './number-in-text.ts';
import { fromNumber } from './value.ts';
import { numbersOf } from './values-of.ts';

/** What became of a rendering: it is good for one passage, needed nowhere, or of what can have none. */
export type Fate = 'used' | 'unused' | 'digits' | 'key figure';

/** What a translation says of numbers that it says in another way. */
export interface Renderings {
  /** What became of each, in the order in which they are written. */
  readonly fates: readonly Fate[];
  /** The numbers of both texts that are the same by its word. */
  readonly numbers: ReadonlySet<NumberInText>;
}

/**
 * Takes a translation at its word where it says that it says a number in another way: in the one passage in which both
 * stand, and their numbers differ.
 * @param pair the translation beside its source text
 * @returns what became of its renderings
 */
export const renderingsIn = known((pair: TextPair): Renderings => {
  const { translation, aligned } = pair;
  const passages = aligned.filter(isRendered);
  const numbers = new Set<NumberInText>();
  const fates = translation.renders.map((rendering): Fate => {
    if ([rendering.source, rendering.here].every((words) => /\p{Nd}/u.test(words))) return 'digits';
    for (const both of passages) {
      const its = numbersBeside(rendering, both).map((each) => each.filter((number) => !numbers.has(number)));
      const [own = [], other = []] = its;
      const { missing, added } = matchNumbers(own, other);
      if (missing.length + added.length === 0) continue;
      if ([...own, ...other].some((number) => isKeyFigure(number, translation.work.figures)))
        return 'key figure';
      for (const number of [...own, ...other]) numbers.add(number);
      return 'used';
    }
    return 'unused';
  });
  return { fates, numbers };
});

/** The numbers within the words of a rendering, in a passage that has them and in the one that it renders. */
function numbersBeside({ source, here }: Rendering, both: Rendered): NumberInText[][] {
  const [own, other] = [placesOf(source, both.source), placesOf(here, both.translation)];
  if (own.length === 0 || other.length === 0) return [];
  return [within(own, both.source), within(other, both.translation)];
}

type Place = readonly [start: number, end: number];

/** Where some words stand in a passage, whatever spaces are between them; never inside a longer number. */
function placesOf(words: string, { text }: CheckedPassage): Place[] {
  const spaced = words.split(/\s+/).map((word) => RegExp.escape(word));
  const pattern = new RegExp(String.raw`(?<!\p{N})${spaced.join(String.raw`\s+`)}(?!\p{N})`, 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => [index, index + found.length]);
}

function within(places: readonly Place[], passage: CheckedPassage): NumberInText[] {
  return numbersOf(passage).filter(({ index, text }) =>
    places.some(([start, end]) => start <= index && index + text.length <= end),
  );
}

/**
 * @param number a number of a text
 * @param figures the key figures of its bulletin: each is the same in every language, and stands beside the text
 * @returns whether it is one of them
 */
export function isKeyFigure({ values: [value = ''] }: NumberInText, figures: readonly Figure[]): boolean {
  return figures.some((figure) => fromNumber(figure.value) === value);
}
