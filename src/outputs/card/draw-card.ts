import { cached } from '../../store/caches.ts';
import type { Card } from './card.ts';
import { layOutBody } from './lay-out-body.ts';
import { layOutMasthead } from './lay-out-masthead.ts';
import { paint } from './paint.ts';
import { settersOf } from './setters.ts';

/**
 * Draws a card.
 * @param card what it says, and how that is set
 * @returns the card as PNG: the same bytes for the same key
 */
export async function drawCard({ words, style }: Card): Promise<Buffer> {
  const setters = await settersFor(style);
  const { lines, bars } = layOutMasthead(words, style, setters);
  return paint({ lines: [...lines, ...layOutBody(words, style, setters)], bars });
}

/** Opening typefaces takes longer than drawing a card. */
const settersFor = cached(settersOf);
