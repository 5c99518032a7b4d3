import { colours, type Ink } from './look.ts';

/** In how many steps ink becomes full at the edges of letters: as many as let 16 colours, half a byte, do for all. */
export const steps = 7;

const grounds = ['paper', 'rule'] as const;
const inks = ['ink', 'accent'] as const satisfies readonly Ink[];

/** The colours of a card as `#rrggbb`: its grounds, and each ink in its steps. Paper is the first. */
export const palette: readonly string[] = [
  ...grounds.map((ground) => colours[ground]),
  ...inks.flatMap((ink) =>
    Array.from({ length: steps }, (_, index) => mixed(colours.paper, colours[ink], (index + 1) / steps)),
  ),
];

/**
 * @param colour a colour of cards
 * @returns its number in the palette
 */
export function numberOf(colour: keyof typeof colours): number {
  return palette.indexOf(colours[colour]);
}

/** By the steps of an ink and the number of the colour that is there: the number of what comes nearest to both mixed. */
export const over: Readonly<Record<Ink, readonly Uint8Array[]>> = {
  ink: mixturesWith('ink'),
  accent: mixturesWith('accent'),
};

function mixturesWith(ink: Ink): Uint8Array[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    Uint8Array.from(palette, (ground) => nearest(mixed(ground, colours[ink], step / steps))),
  );
}

function mixed(ground: string, ink: string, share: number): string {
  const [from, to] = [Buffer.from(ground.slice(1), 'hex'), Buffer.from(ink.slice(1), 'hex')];
  return `#${Buffer.from(from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share))).toString('hex')}`;
}

function nearest(colour: string): number {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: string, b: string): number {
  const [one, other] = [Buffer.from(a.slice(1), 'hex'), Buffer.from(b.slice(1), 'hex')];
  return one.reduce((sum, part, index) => sum + (part - (other[index] ?? 0)) ** 2, 0);
}
