import { cardSize } from '../../site/card-size.ts';
import { measures } from './look.ts';
import type { SetLine } from './setters.ts';

/** Pixels between the margins. */
export const innerWidth = cardSize.width - 2 * measures.margin;

/**
 * @param line a line
 * @param size the size that it should have
 * @param maxWidth how wide it may be, in pixels
 * @returns that size, or a smaller one where the line would be too wide
 */
export function sizeWithin(line: SetLine, size: number, maxWidth: number): number {
  return Math.min(size, maxWidth / line.width);
}

/**
 * @param rules where the bars of a rule begin, and how high each is, in pixels
 * @returns the bars, from margin to margin
 */
export function ruleBars({ tops, height }: { readonly tops: readonly number[]; readonly height: number }) {
  return tops.map((y) => ({ colour: 'rule', x: measures.margin, y, width: innerWidth, height }) as const);
}
