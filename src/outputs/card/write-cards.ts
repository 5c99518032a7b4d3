import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { keptFile } from '../../store/kept-file.ts';
import type { Cards } from './cards.ts';
import { drawCard } from './draw-card.ts';

/** How many cards are drawn at once: enough to keep sharp's threads at work while JavaScript sets the next. */
const lanes = 4;

/**
 * Draws the cards that no earlier build has drawn, and puts all beside their pages.
 * @param cards the cards
 * @param folder the rendered pages
 */
export async function writeCards({ byPage }: Cards, folder: string): Promise<void> {
  const cards = byPage.values();
  const lane = async () => {
    for (const card of cards) {
      writeFileSync(
        path.join(folder, card.route),
        await keptFile(`cards/${card.key}.png`, () => drawCard(card)),
      );
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
