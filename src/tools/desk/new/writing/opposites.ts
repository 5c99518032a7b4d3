import type { OppositeSense } from '../../../../publication/writing.ts';
import { bounds } from './opposites/bounds.ts';
import { compass } from './opposites/compass.ts';
import { directions } from './opposites/directions.ts';
import { orders } from './opposites/orders.ts';
import { trade } from './opposites/trade.ts';

/** A language whose words are those of another one. */
const sameAs: Readonly<Record<string, string>> = { bs: 'hr', nn: 'nb', no: 'nb' };

/**
 * @param tag a language tag
 * @returns words of it that say the opposite of each other, as far as they are known
 */
export function oppositesOf(tag: string): Partial<Record<OppositeSense, string[]>> {
  const { language } = new Intl.Locale(tag);
  const own = sameAs[language] ?? language;
  const all: Partial<Record<OppositeSense, string>> = {
    ...directions[own],
    ...orders[own],
    ...compass[own],
    ...trade[own],
    ...bounds[own],
  };
  return Object.fromEntries(
    Object.entries(all).map(([sense, words]) => [sense, [...new Set(words.split('|'))]]),
  );
}
