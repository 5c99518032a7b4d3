/** A place in this process where one room leaves a value for another. */
export interface ProcessSlot<T> {
  fill(value: T): void;
  /** @returns the value @throws before it was left there */
  take(): T;
}

/**
 * Makes a slot that is the same for every copy of the calling module. Astro bundles the pages and so loads a
 * second copy of what they import; handing the model over in memory spares writing and parsing all texts again
 * (Astro's data store took twice the time and memory of everything else together).
 * @param name name of the slot, unique in the project
 * @returns the slot
 */
export function processSlot<T>(name: string): ProcessSlot<T> {
  const key = Symbol.for(`bulletin:${name}`);
  const shared = globalThis as Record<symbol, T | undefined>;
  return {
    fill: (value) => void (shared[key] = value),
    take() {
      const value = shared[key];
      if (value === undefined)
        throw new Error(`Nothing was left in "${name}". Run npm run build or npm run dev.`);
      return value;
    },
  };
}
