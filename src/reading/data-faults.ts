import { isAlias, isCollection, isPair, isScalar, type CST, type Document } from 'yaml';

/** What is wrong with a YAML or JSON text beside what its parser says, and where. */
export interface DataFault {
  readonly pos: readonly [number, ...number[]];
  readonly message: string;
}

/**
 * Finds values that stand for others, and keys that stand twice or that none can be. The parser finds these too, but holds each key against
 * each other, so that many take very long.
 * @param document the text as its parser sees it
 * @returns the faults, in order
 */
export function dataFaults(document: Document): DataFault[] {
  const faults: DataFault[] = [];
  const look = (node: unknown): void => {
    if (isAlias(node)) {
      faults.push({ pos: [node.range?.[0] ?? 0], message: 'an unquoted value cannot begin with "*".' });
    } else if (isCollection(node)) {
      const known = new Set<unknown>();
      for (const item of node.items) {
        if (!isPair(item)) {
          look(item);
          continue;
        }
        look(item.key);
        look(item.value);
        if (!isScalar(item.key)) continue;
        // Readers of objects leave it out without a word.
        if (item.key.value === '__proto__') faults.push({ pos: [item.key.range?.[0] ?? 0], message: noKey });
        if (known.has(item.key.value)) faults.push({ pos: [item.key.range?.[0] ?? 0], message: doubledKey });
        known.add(item.key.value);
      }
    }
  };
  look(document.contents);
  return faults;
}

const doubledKey = 'the same key stands twice.';
/** What is said of the one key that data cannot have. */
export const noKey = '"__proto__" cannot be a key.';

/** Deeper than any data goes; shallow enough for every reader of it. */
const deepest = 100;

/**
 * Finds lists and maps that stand too deep in one another, before anything walks through them.
 * @param tokens what a YAML or JSON text was cut into
 * @returns the first place that is too deep, or nothing
 */
export function tooDeep(tokens: readonly CST.Token[]): DataFault | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) {
      const message = `more than ${String(deepest)} lists and maps stand in one another.`;
      return { pos: [token.offset], message };
    }
    const items = 'items' in token ? token.items : [];
    const inner = [
      'value' in token && typeof token.value === 'object' ? token.value : undefined,
      ...items.flatMap(({ key, value }) => [key, value]),
    ];
    for (const each of inner) if (each) open.push({ token: each, depth: depth + 1 });
  }
  return undefined;
}
