import { cached } from '../../store/caches.ts';
import type { Maker } from '../output.ts';
import type { Card } from './card.ts';
import { layOut } from './lay-out.ts';
import { paint } from './paint.ts';
import { setterOf } from './setters.ts';

/** The cards, each drawn unless an earlier build has drawn it. A preview has none. */
export const files: Maker = ({ cards }) =>
  [...(cards?.byPage.values() ?? [])].map((card) => ({
    route: card.route,
    bytes: () => drawCard(card),
    kept: ['cards', `${card.key}.png`],
  }));

/**
 * Draws a card.
 * @param card what it says, and how that is set
 * @returns the card as PNG: the same bytes for the same key
 */
export async function drawCard({ words, style }: Card): Promise<Buffer> {
  return paint(layOut(words, style, await setterFor(style)));
}

/** Opening typefaces takes longer than drawing a card. */
const setterFor = cached(setterOf);
