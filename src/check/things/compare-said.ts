import type { NumberInText } from '../numbers/number-in-text.ts';
import { takePairs, type Pair } from './pairs.ts';

/** What a text says by numbers or by words, such as a time of day, or a number that may say it. */
export interface Said {
  readonly text: string;
  readonly index: number;
  /** Whether something but its number says that it is one. */
  readonly isSure: boolean;
  /** Whether it stands there in digits alone, as others compare it too. */
  readonly isInDigits: boolean;
  /** The numbers of which it is made. */
  readonly numbers: readonly NumberInText[];
}

/** How two of them fit: the same; the same of another half, as of the day; or neither. */
export type Fit = 'same' | 'opposite' | 'other';

/** How what two passages say fits. */
export interface ComparedSaid<What extends Said> {
  readonly exchanged: readonly Pair<What>[];
  /** Numbers of what agrees, or is reported as not doing so: they need no counterpart. */
  readonly settled: ReadonlySet<NumberInText>;
}

/** Among more than this nothing is looked for: each would be compared with each other. */
const maxSaid = 200;

/** What is said of passages that are not compared. */
export const nothingSaid: ComparedSaid<never> = { exchanged: [], settled: new Set() };

/**
 * Compares what is sure with each other, then what is left with numbers that may say the same.
 * @param theirs what a source text says
 * @param ours what its translation says
 * @param fitOf how two of them fit
 * @returns what does not fit, and which numbers need no counterpart
 */
export function compareSaid<What extends Said>(
  theirs: readonly What[],
  ours: readonly What[],
  fitOf: (one: What, other: What) => Fit,
): ComparedSaid<What> {
  if (theirs.length > maxSaid || ours.length > maxSaid) return nothingSaid;
  if (!theirs.some(isSure) && !ours.some(isSure)) return nothingSaid;
  const [left, others] = [[...theirs], [...ours]];
  const take = (fit: Fit, mayBe: (one: What, other: What) => boolean) =>
    takePairs(left, others, (one, other) => mayBe(one, other) && fitOf(one, other) === fit);
  const areSure = (one: What, other: What) => one.isSure && other.isSure;
  const agreeing = [...take('same', areSure), ...take('same', (one, other) => one.isSure || other.isSure)];
  const exchanged = [
    ...take('opposite', areSure),
    // Digits are compared with digits by themselves.
    ...take('other', (one, other) => areSure(one, other) && !(one.isInDigits && other.isInDigits)),
  ];
  const settled = [...agreeing, ...exchanged].flatMap(({ source, translation }) => [
    ...source.numbers,
    ...translation.numbers,
  ]);
  return { exchanged, settled: new Set(settled) };
}

const isSure = (said: Said) => said.isSure;
