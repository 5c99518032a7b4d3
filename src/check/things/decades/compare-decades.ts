import { cached } from '../../../store/caches.ts';
import type { Rendered } from '../../align/counterparts.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { takePairs, type Pair } from '../pairs.ts';
import { decadesOf, type Decade } from './decades-of.ts';

/** How the decades of two passages fit. */
export interface ComparedDecades {
  readonly exchanged: readonly Pair<Decade>[];
  /** Numbers of decades that agree, or are reported as not doing so. */
  readonly settled: ReadonlySet<NumberInText>;
}

/** Among more numbers than this no decades are looked for: each would be compared with each other. */
const maxDecades = 200;

const nothing: ComparedDecades = { exchanged: [], settled: new Set() };

/**
 * Compares tens of years, with or without their century.
 * @param passages a passage, and the one that renders it
 * @returns what does not fit, and which numbers need no counterpart
 */
export const compareDecades = cached(({ source, translation }: Rendered): ComparedDecades => {
  // Years of another calendar are other numbers.
  if (source.of.locale.calendar !== translation.of.locale.calendar) return nothing;
  const [theirs, ours] = [[...decadesOf(source)], [...decadesOf(translation)]];
  if (theirs.length > maxDecades || ours.length > maxDecades) return nothing;
  if (!theirs.some(isSure) && !ours.some(isSure)) return nothing;
  const areSure = (one: Decade, other: Decade) => one.isSure && other.isSure;
  const agreeing = [
    ...takePairs(theirs, ours, (one, other) => areSure(one, other) && areSame(one, other)),
    ...takePairs(theirs, ours, (one, other) => (one.isSure || other.isSure) && areSame(one, other)),
  ];
  // Digits are compared with digits by themselves.
  const exchanged = takePairs(
    theirs,
    ours,
    (one, other) => areSure(one, other) && !(one.isInDigits && other.isInDigits),
  );
  const settled = [...agreeing, ...exchanged].flatMap((pair) => [
    ...pair.source.numbers,
    ...pair.translation.numbers,
  ]);
  return { exchanged, settled: new Set(settled) };
});

const isSure = (decade: Decade) => decade.isSure;

function areSame({ first: one }: Decade, { first: other }: Decade): boolean {
  return one === other || (Math.min(one, other) < 100 && one % 100 === other % 100);
}
