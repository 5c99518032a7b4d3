import { cardSize } from '../../site/card-size.ts';
import { cover } from './coverage.ts';
import type { Bar, Layout, PlacedLine } from './lay-out.ts';
import { numberOf, over, palette, steps } from './palette.ts';
import { writePng } from './png.ts';

const { width, height } = cardSize;

/** The numbers of the colours of the card that is being painted. */
const pixels = new Uint8Array(width * height);

/**
 * Paints a card.
 * @param layout what stands on the card
 * @returns the card as PNG
 */
export function paint({ lines, bars }: Layout): Buffer {
  pixels.fill(numberOf('paper'));
  for (const bar of bars) paintBar(bar);
  for (const line of lines) paintLine(line);
  return writePng({ width, height, colours: palette, pixels });
}

function paintBar({ colour, x, y, ...bar }: Bar): void {
  for (let row = y; row < y + bar.height; row += 1)
    pixels.fill(numberOf(colour), row * width + x, row * width + x + bar.width);
}

function paintLine(line: PlacedLine): void {
  const mixtures = over[line.ink];
  cover(line, cardSize, (from, to, share) => {
    const step = Math.round(share * steps);
    const mixture = mixtures[step];
    if (step === 0 || mixture === undefined) return;
    for (let at = from; at < to; at += 1) pixels[at] = mixture[pixels[at] ?? 0] ?? 0;
  });
}
