import { codeDigest } from './code-digest.ts';
import { store } from './kept-file.ts';
import { keyOf } from './key-of.ts';

/**
 * Gives plain data that were made before, by this process or another, or makes and keeps them. Either way they went through
 * JSON, so that what is kept is never another thing than what is made.
 * @param kind what kind of thing
 * @param key tells all that they are made of, but for the code
 * @param make makes them
 * @returns the data
 */
export function keptData<Data>(kind: string, key: string, make: () => Data): Data {
  const whole = keyOf([kind, codeDigest(), key]);
  const kept = store.find(kind, whole);
  if (kept !== undefined) return JSON.parse(String(kept)) as Data;
  const json = JSON.stringify(make());
  store.keep(kind, whole, Buffer.from(json));
  return JSON.parse(json) as Data;
}
