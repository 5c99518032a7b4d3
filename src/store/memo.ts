/**
 * Remembers what was made last in each place, so that what is read again and again, as in a preview, stays the very same
 * object while nothing in it has changed.
 */
export class Memo {
  readonly #made = new Map<string, { readonly key: string; readonly value: unknown }>();

  /**
   * @param place what it is made for
   * @param key tells all that it is made of
   * @param make makes it
   * @returns what was made last in this place, where that had the same key; else what is made now
   */
  at<Made>(place: string, key: string, make: () => Made): Made {
    const last = this.#made.get(place);
    if (last?.key === key) return last.value as Made;
    const value = make();
    this.#made.set(place, { key, value });
    return value;
  }
}
