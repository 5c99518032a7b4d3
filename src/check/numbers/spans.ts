/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parts of a text, which may overlap, and are asked for thousands of places. */
export class Spans {
  readonly #starts: readonly number[];
  /** Farthest that the part at the same place, or one before it, reaches. */
  readonly #ends: readonly number[];

  /** @param spans the parts, in any order */
  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((one, other) => one.start - other.start);
    let farthest = 0;
    this.#starts = sorted.map(({ start }) => start);
    this.#ends = sorted.map(({ end }) => (farthest = Math.max(farthest, end)));
  }

  /**
   * @param span a part of the text
   * @returns whether one of the parts holds all of it
   */
  holds({ start, end }: Span): boolean {
    return this.#endOf(start) >= end;
  }

  /**
   * @param span a part of the text, of one character at least
   * @returns whether one of the parts shares a place with it
   */
  touches({ start, end }: Span): boolean {
    return this.#endOf(end - 1) > start;
  }

  /** Farthest that a part reaches which begins at a place or before it. */
  #endOf(place: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return this.#ends[low - 1] ?? -1;
  }
}

/**
 * @param found what was found in a text
 * @param found.index where it begins
 * @param found.text its words
 * @returns where it stands
 */
export function spanOf({ index, text }: { readonly index: number; readonly text: string }): Span {
  return { start: index, end: index + text.length };
}
