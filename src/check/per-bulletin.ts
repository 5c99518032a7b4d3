/** What rules found out of the bulletin that is being checked, so that they share it. */
const memories: Map<unknown, unknown>[] = [];

/**
 * Makes a memory that rules fill while they look at a bulletin. It is emptied before the next one: what is known of
 * all passages of a large publication would fill the machine's memory. A module makes it once, when it is loaded: it
 * is never given back.
 * @returns the empty memory
 */
export function perBulletin<Key extends object, Value>(): Map<Key, Value> {
  const memory = new Map<Key, Value>();
  memories.push(memory);
  return memory;
}

/** Empties every such memory: the check goes on to another bulletin. */
export function forgetBulletin(): void {
  for (const memory of memories) memory.clear();
}
