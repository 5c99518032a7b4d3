/** A source of chance that gives the same row for the same seed. */
export interface Random {
  /** @returns a whole number from 0 to below a limit */
  below(limit: number): number;
  /** @returns one of some things, or undefined where there is none */
  pick<T>(things: readonly T[]): T | undefined;
  /** @returns the things in another order */
  shuffle<T>(things: readonly T[]): T[];
}

/**
 * Mulberry32, a generator of 32 bits: good enough to choose places in texts.
 * @param seed any whole number
 * @returns the source of chance
 */
export function random(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (things) => things[below(things.length)],
    shuffle(things) {
      const copy = [...things];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [copy[last], copy[other]] = [copy[other] as never, copy[last] as never];
      }
      return copy;
    },
  };
}
