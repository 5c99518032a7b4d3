import type { Maker } from '../output.ts';

/** The cut fonts, each once: languages of one script share them. */
export const files: Maker = ({ fonts }) => {
  const byRoute = new Map([...(fonts?.values() ?? [])].flat().map((font) => [font.route, font]));
  return [...byRoute.values()].map(({ route, bytes }) => ({ route, bytes: () => bytes }));
};
