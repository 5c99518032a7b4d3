import { hash } from 'node:crypto';

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
  if (!isObject(value)) return hash('sha256', told(value));
  const before = known.get(value);
  if (before !== undefined) return before;
  const made = hash('sha256', toldOf(value));
  known.set(value, made);
  return made;
}

/** What tells a value from all others: of an object its digest, which is found once. */
function told(value: unknown): string {
  if (isObject(value)) return digestOf(value);
  if (typeof value === 'string') return `"${String(value.length)}:${value}`;
  return `${typeof value}:${Object.is(value, -0) ? '-0' : String(value)};`;
}

function toldOf(value: object): string {
  if (digest in value) return `digest:${String(value[digest])};`;
  if (typeof value === 'function') throw new TypeError('No digest tells what a function reads.');
  if (Array.isArray(value)) return all('array', value);
  if (value instanceof Map) return all('map', [...value].flat(1));
  if (value instanceof Set) return all('set', [...value]);
  if (value instanceof URL) return `url:${value.href};`;
  if (value instanceof RegExp) return `regexp:${String(value)};`;
  if (value instanceof Uint8Array) return `bytes:${String(value.length)}:${hash('sha256', value)}`;
  if (!isPlain(value)) throw new TypeError(`No digest tells what ${value.constructor.name} reads.`);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return all('object', fields.sort(([a], [b]) => (a < b ? -1 : 1)).flat(1));
}

function all(kind: string, parts: readonly unknown[]): string {
  return `${kind}:${String(parts.length)}[${parts.map(told).join('')}]`;
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
