import { createHash, type Hash } from 'node:crypto';

/** What says by itself what it is: two things of the same digest are the same to whoever reads them. */
export const digest = Symbol('digest');

/** Something that has a digest of its own, such as a function that looks up lines of a text. */
export interface Digested {
  readonly [digest]: string;
}

const known = new WeakMap<object, string>();

/**
 * Gives a value a digest of its own, which stands for all that can be read of it.
 * @param value an object or a function
 * @param of what it was made of
 * @returns the same value
 */
export function digested<Value extends object>(value: Value, of: string): Value & Digested {
  return Object.defineProperty(value, digest, { value: of, configurable: true }) as Value & Digested;
}

/**
 * Tells a value from all others: data of any depth, in which the order of an object's fields does not count. What was
 * once looked at is not looked at again, so nothing in it may change afterwards.
 * @param value data; what is neither data nor {@link Digested} is refused, since nobody knows what it reads
 * @returns 64 hexadecimal digits
 * @throws a TypeError where there is such a thing in it
 */
export function digestOf(value: unknown): string {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  const before = isObject ? known.get(value) : undefined;
  if (before !== undefined) return before;
  const hash = createHash('sha256');
  add(hash, value);
  const made = hash.digest('hex');
  if (isObject) known.set(value, made);
  return made;
}

function add(hash: Hash, value: unknown): void {
  if (typeof value === 'object' && value !== null) addObject(hash, value);
  else if (typeof value === 'function') addOwn(hash, value);
  else if (typeof value === 'string') hash.update(`"${String(value.length)}:${value}`);
  else hash.update(`${typeof value}:${Object.is(value, -0) ? '-0' : String(value)};`);
}

function addObject(hash: Hash, value: object): void {
  if (digest in value) addOwn(hash, value);
  else if (Array.isArray(value)) addAll(hash, 'array', value);
  else if (value instanceof Map) addAll(hash, 'map', [...value].flat(1));
  else if (value instanceof Set) addAll(hash, 'set', [...value]);
  else if (value instanceof URL) hash.update(`url:${value.href};`);
  else if (value instanceof RegExp) hash.update(`regexp:${String(value)};`);
  else if (value instanceof Uint8Array) hash.update(`bytes:${String(value.length)}:`).update(value);
  else if (isPlain(value)) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    addAll(hash, 'object', fields.sort(([a], [b]) => (a < b ? -1 : 1)).flat(1));
  } else throw new TypeError(`No digest tells what ${value.constructor.name} reads.`);
}

function addAll(hash: Hash, kind: string, parts: readonly unknown[]): void {
  hash.update(`${kind}:${String(parts.length)}[`);
  for (const part of parts) {
    const isObject = (typeof part === 'object' && part !== null) || typeof part === 'function';
    if (isObject) hash.update(digestOf(part));
    else add(hash, part);
  }
  hash.update(']');
}

function addOwn(hash: Hash, value: object): void {
  if (!(digest in value)) throw new TypeError('No digest tells what a function reads.');
  hash.update(`digest:${String(value[digest])};`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
