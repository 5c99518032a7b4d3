import type { Maker } from '../output.ts';

/** The cut fonts. */
export const files: Maker = ({ fonts }) =>
  [...(fonts?.values() ?? [])].flat().map(({ route, bytes }) => ({ route, bytes: () => bytes }));
