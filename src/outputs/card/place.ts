import type { CardStyle } from './card.ts';
import { cardSize } from '../../site/card-size.ts';
import { measures, type colours, type Ink } from './look.ts';
import type { SetLine } from './setters.ts';

/** A line in its place on a card, in pixels. */
export interface PlacedLine {
  readonly line: SetLine;
  readonly size: number;
  readonly ink: Ink;
  /** Left end of the line. */
  readonly x: number;
  /** Its base. */
  readonly y: number;
}

/** A bar of one colour, in pixels. */
export interface Bar {
  readonly colour: keyof typeof colours;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands on a card. */
export interface Layout {
  readonly lines: readonly PlacedLine[];
  readonly bars: readonly Bar[];
}

/** Pixels between the margins. */
export const innerWidth = cardSize.width - 2 * measures.margin;

/** Where a line comes to stand: at the side that lines begin at in the card's language, or at the other one. */
type LinePlace = Omit<PlacedLine, 'line' | 'x'> & { readonly side: 'start' | 'end' };

/**
 * Puts a line at a margin.
 * @param line the line
 * @param place where, and how large
 * @param style how the card is set
 * @returns the line in its place
 */
export function atMargin(line: SetLine, { side, ...place }: LinePlace, { direction }: CardStyle): PlacedLine {
  const isLeft = (direction === 'ltr') === (side === 'start');
  const x = isLeft ? measures.margin : cardSize.width - measures.margin - line.width * place.size;
  return { line, x, ...place };
}

/**
 * @param line a line
 * @param size the size that it should have
 * @param maxWidth how wide it may be, in pixels
 * @returns its size, smaller where it would be too wide
 */
export function sizeWithin(line: SetLine, size: number, maxWidth: number): number {
  return Math.min(size, maxWidth / line.width);
}
