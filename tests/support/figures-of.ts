import { numberDifferences } from '../../src/check/numbers/differences-of-pair.ts';
import { compareMeasures } from '../../src/check/things/compare-measures.ts';
import { textOf } from '../../src/check/things/measures.ts';
import { pairOf } from './pair-of.ts';

/**
 * @param tag a language
 * @param source an English passage
 * @param here the passage of that language that renders it
 * @returns what is said of its numbers and units, such as `error changed 12 → 21`
 */
export function figuresOf(tag: string, source: string, here: string): string[] {
  const { pair, rendered } = pairOf(tag, source, here);
  const numbers = numberDifferences(pair).map(
    ({ kind, isCertain, source: lost, translation: found }) =>
      `${isCertain ? 'error' : 'warning'} ${kind} ${lost?.number.text ?? ''} → ${found?.number.text ?? ''}`,
  );
  const { exchanged, strange } = compareMeasures(rendered);
  const said = (kind: string) => (each: (typeof exchanged)[number]) =>
    `warning ${kind} ${textOf(each.source, source)} → ${textOf(each.translation, here)}`;
  return [...numbers, ...exchanged.map(said('unit')), ...strange.map(said('conversion'))];
}
