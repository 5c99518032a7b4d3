import { cached } from '../../store/caches.ts';
import type { Card } from './card.ts';
import { layOut } from './lay-out.ts';
import { paint } from './paint.ts';
import { settersOf } from './setters.ts';

/**
 * Draws a card.
 * @param card what it says, and how that is set
 * @returns the card as PNG: the same bytes for the same key
 */
export async function drawCard({ words, style }: Card): Promise<Buffer> {
  return paint(layOut(words, style, await settersFor(style)));
}

/** Opening typefaces takes longer than drawing a card. */
const settersFor = cached(settersOf);
