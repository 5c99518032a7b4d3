import type { Writing } from '../../publication/writing.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';

/**
 * What a word does in a number: it counts, multiplies what stands before it ("thousand"), parts it ("quarter"), adds to
 * what follows ("সাড়ে") or to what stands before ("and a half"), or is the sign before decimals or of what is below zero.
 */
export interface Sense {
  readonly kind: 'count' | 'scale' | 'part' | 'before' | 'after' | 'point' | 'minus';
  readonly value: number;
}

/**
 * @param writing how a language is written
 * @returns all words and phrases that numbers are made of in it, with what each may do
 */
export function sensesOf(writing: Writing): Lexicon<readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  const add = (kind: Sense['kind'], values: Readonly<Record<string, number>>) => {
    for (const [word, value] of Object.entries(values))
      senses.set(word, [...(senses.get(word) ?? []), { kind, value }]);
  };
  const all = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, 0]));
  add('count', writing.numberWords);
  // "m" and "k" are letters everywhere but after digits.
  const words = Object.entries(writing.scaleWords).filter(([word]) => !/^\p{Script=Latin}$/u.test(word));
  add('scale', Object.fromEntries(words));
  add('part', writing.fractionWords);
  add('before', writing.numberModifiers);
  add('after', writing.numberAdditions);
  add('point', all(writing.decimalWords));
  add('minus', all(writing.minusWords));
  return lexiconOf(Object.fromEntries(senses), writing.endings);
}
