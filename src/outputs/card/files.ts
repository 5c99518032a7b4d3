import { keptFile } from '../../store/kept-file.ts';
import type { Maker } from '../output.ts';
import { drawCard } from './draw-card.ts';

/** The cards, each drawn unless an earlier build has drawn it. A preview has none. */
export const files: Maker = ({ cards }) =>
  [...(cards?.byPage.values() ?? [])].map((card) => ({
    route: card.route,
    bytes: () => keptFile(`cards/${card.key}.png`, () => drawCard(card)),
  }));
