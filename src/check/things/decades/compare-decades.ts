import type { Rendered } from '../../align/counterparts.ts';
import { knownOfBoth } from '../../known.ts';
import { compareSaid, nothingSaid, type ComparedSaid } from '../compare-said.ts';
import { decadesOf, type Decade } from './decades-of.ts';

/**
 * Compares tens of years, with or without their century.
 * @param passages a passage, and the one that renders it
 * @returns what does not fit, and which numbers need no counterpart
 */
export const compareDecades = knownOfBoth(({ source, translation }: Rendered): ComparedSaid<Decade> =>
  // Years of another calendar are other numbers.
  source.of.locale.calendar === translation.of.locale.calendar
    ? compareSaid(decadesOf(source), decadesOf(translation), (one, other) =>
        areSame(one, other) ? 'same' : 'other',
      )
    : nothingSaid,
);

function areSame({ first: one }: Decade, { first: other }: Decade): boolean {
  return one === other || (Math.min(one, other) < 100 && one % 100 === other % 100);
}
