import { colours } from './colours.ts';

/** What words are drawn in. */
export type Ink = 'ink' | 'accent';

/** How many shades each has, from its palest edge of a letter to itself. */
const shades: Readonly<Record<Ink, number>> = { ink: 8, accent: 6 };

/** The colours of a card: paper, rules, and the shades of its inks. No more than sixteen, which a byte holds two of. */
export const palette: readonly string[] = [
  colours.paper,
  colours.rule,
  ...shadesOf('ink'),
  ...shadesOf('accent'),
];

/** Numbers of the first two. */
export const paper = 0;
export const rule = 1;

/**
 * @param ink an ink
 * @returns the number of the colour for each share of a pixel that it covers, from 0 to 255
 */
export function coloursByCover(ink: Ink): Uint8Array {
  const before = ink === 'ink' ? rule : rule + shades.ink;
  return Uint8Array.from({ length: 256 }, (_, cover) => {
    const shade = Math.round((cover / 255) * shades[ink]);
    return shade === 0 ? paper : before + shade;
  });
}

function shadesOf(ink: Ink): string[] {
  return Array.from({ length: shades[ink] }, (_, index) => mixed(ink, (index + 1) / shades[ink]));
}

function mixed(ink: Ink, share: number): string {
  const [from, to] = [colours.paper, colours[ink]].map((colour) => Buffer.from(colour.slice(1), 'hex'));
  const parts = Array.from(to ?? [], (part, index) => {
    const start = from?.[index] ?? 0;
    return Math.round(start + (part - start) * share);
  });
  return `#${Buffer.from(parts).toString('hex')}`;
}
