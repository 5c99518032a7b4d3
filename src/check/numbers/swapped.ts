import type { Agreeing } from './agreeing.ts';
import type { Difference, Rendered } from './difference.ts';

/**
 * @param kind how much is known of it
 * @param numbers two that stand in each other's place, in the source text's order
 * @param passages where they stand
 * @param isCertain whether it is wrong for certain
 * @returns the number of the source text that comes first, and what stands in its place
 */
export function swapped(
  kind: 'swapped' | 'order',
  [one, other]: readonly [Agreeing, Agreeing],
  { source, translation }: Rendered,
  isCertain: boolean,
): Difference {
  return {
    kind,
    isCertain,
    source: { passage: source, number: one.source },
    translation: { passage: translation, number: other.translation },
    passages: { source, translation },
  };
}
