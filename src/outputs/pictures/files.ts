import { pictureRoute } from '../../publication/routes.ts';
import type { Maker } from '../output.ts';

/** The pictures that were made, each once: a name tells what is in it. */
export const files: Maker = ({ pictures }) => {
  const variants = [...pictures.values()].flatMap((made) => made.variants);
  const byName = new Map(variants.map((variant) => [variant.name, variant]));
  return [...byName.values()].map(({ name, bytes }) => ({ route: pictureRoute(name), bytes }));
};
