import { countUntil } from '../../read/files/count-until.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { known } from '../known.ts';
import { placedTokens, type PlacedToken } from '../ledger/tokens.ts';
import type { Agreeing } from './match.ts';
import { fromNumber, type Value } from './value.ts';

/**
 * Looks which of two numbers stands nearer to the words of a key figure's label.
 * @param numbers two numbers that stand the other way round than in the source text
 * @param passages where they stand
 * @returns whether a number, or both, stands beside the other's label; undefined where the labels say nothing
 */
export function byLabels(
  numbers: readonly [Agreeing, Agreeing],
  passages: Rendered,
): 'own' | 'crossed' | 'both crossed' | undefined {
  const [one, other] = numbers;
  const verdicts = [one, other].map((number) => {
    const rival = number === one ? other : one;
    const leadIn = (side: 'source' | 'translation') => {
      const words = labelWords(number, rival, passages[side]);
      if (words.length === 0) return 0;
      const all = tokensOfPassage(passages[side]);
      return distance(number[side].index, words, all) - distance(rival[side].index, words, all);
    };
    const inSource = leadIn('source');
    // The label must tell the two apart where nothing is wrong.
    if (inSource >= 0) return undefined;
    const inTranslation = leadIn('translation');
    return inTranslation === 0 ? undefined : inTranslation > 0;
  });
  if (verdicts.includes(false)) return 'own';
  if (!verdicts.includes(true)) return undefined;
  return verdicts.every((isCrossed) => isCrossed === true) ? 'both crossed' : 'crossed';
}

/** Words of a number's label that are not in the rival's. */
function labelWords(number: Agreeing, rival: Agreeing, passage: CheckedPassage): readonly string[] {
  const [own = [], others = []] = [number, rival].map(({ source: { values } }) =>
    contentWords(labelOf(values[0] ?? '', passage)),
  );
  return own.filter((word) => !others.some((each) => areForms(word, each)));
}

function labelOf(value: Value, { of: { work, passages } }: CheckedPassage): string {
  const figure = work.figures.find((each) => fromNumber(each.value) === value);
  const label = figure && passages.find(({ id }) => id === `figures.${figure.id}`);
  return label?.text ?? '';
}

function contentWords(text: string): string[] {
  return smallTokens(text)
    .map(({ token }) => token)
    .filter((word) => word.length > 3 && /^\p{L}/u.test(word));
}

/** Words of one text that differ in their endings alone. */
function areForms(one: string, other: string): boolean {
  const stem = Math.max(4, Math.ceil(Math.min(one.length, other.length) * 0.7));
  return one.slice(0, stem) === other.slice(0, stem);
}

/** The tokens of a text in small letters, without spaces. */
function smallTokens(text: string): PlacedToken[] {
  return placedTokens(text).map(({ token, index }) => ({ token: token.trim().toLowerCase(), index }));
}

const tokensOfPassage = known(({ text }: CheckedPassage): readonly PlacedToken[] => smallTokens(text));

/** So many words before a number and after it are looked at. */
const maxDistance = 500;

/** How many words stand between a number and some words, wherever each is nearest, in all. */
function distance(index: number, words: readonly string[], all: readonly PlacedToken[]): number {
  const at = countUntil(all.length, (place) => (all[place]?.index ?? 0) < index);
  const isAt = (place: number, each: string) => areForms(all[place]?.token ?? '', each);
  return words.reduce((sum, each) => {
    let far = 0;
    while (far < maxDistance && !isAt(at + far, each) && !isAt(at - far, each)) far += 1;
    return far < maxDistance ? sum + far : sum;
  }, 0);
}
