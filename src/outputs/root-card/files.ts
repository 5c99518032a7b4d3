import { paint } from '../card/paint.ts';
import { setterOf } from '../card/setters.ts';
import type { Maker } from '../output.ts';
import { layOutRootCard, type SetName } from './lay-out.ts';
import type { RootCard, StyledWords } from './root-card.ts';

/** The card, drawn unless an earlier build has drawn it. A preview has none. */
export const files: Maker = ({ cards }) => {
  const card = cards?.root;
  if (card === undefined) return [];
  return [{ route: card.route, bytes: () => drawRootCard(card), kept: ['cards', `${card.key}.png`] }];
};

/**
 * Draws the card of the page of all languages.
 * @param card what it says, and how that is set
 * @returns the card as PNG: the same bytes for the same key
 */
export async function drawRootCard({ name, languages }: RootCard): Promise<Buffer> {
  const set: SetName[] = [];
  for (const each of languages) set.push(await setName(each));
  return paint(layOutRootCard(await setName(name), set, name.style.direction));
}

async function setName({ text, style }: StyledWords): Promise<SetName> {
  const setter = await setterOf(style);
  return { line: setter.set(text), scale: style.textScale };
}
