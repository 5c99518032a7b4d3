import { isCollection, isNode, isPair, isScalar, type Document, type LineCounter, type Scalar } from 'yaml';

import { cachedLast } from '../../store/caches.ts';
import { parseText } from './parse-text.ts';

/** Where something is written in a document. */
export interface DataPlace {
  /** Line of its key, or of itself in a list. */
  readonly line: number;
  /** What is written there, where that is a single value. */
  readonly scalar: Scalar | undefined;
}

/** The same, and what is written in it, by key or index. */
interface Placed extends DataPlace {
  readonly inner: ReadonlyMap<string, Placed>;
}

/**
 * Finds where each value of a YAML or JSON text stands, and where its lines begin. Places are asked for only where
 * something is at fault: noting those of all files would fill the memory. A text, its source text, the glossary and the
 * bulletin's own file are looked at in turns.
 * @param text the text
 * @returns a function that gives the place of what a path leads to, or of the nearest thing around it; and the lines
 */
export const placesIn = cachedLast((text: string) => {
  const { document, lines } = parseText(text);
  return { placeOf: dataPlaces(document, lines), lines };
}, 4);

/** Notes each place once: looking for each anew would take as long as there are keys. */
function dataPlaces(
  document: Document | undefined,
  lines: LineCounter,
): (path: readonly PropertyKey[]) => DataPlace {
  const lineOf = (node: unknown, otherwise: number) =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line : otherwise;
  const innerOf = (node: unknown, line: number): ReadonlyMap<string, Placed> => {
    const inner = new Map<string, Placed>();
    if (!isCollection(node)) return inner;
    for (const [index, item] of node.items.entries()) {
      const [key, value] = isPair(item) ? [item.key, item.value] : [undefined, item];
      const name = isPair(item) ? String(key) : String(index);
      // A value may begin on a later line than its key.
      const here = lineOf(key ?? value, line);
      const scalar = isScalar(value) ? value : undefined;
      if (!inner.has(name)) inner.set(name, { line: here, scalar, inner: innerOf(value, here) });
    }
    return inner;
  };
  const whole = { line: 1, scalar: undefined, inner: innerOf(document?.contents, 1) };
  return (path) => {
    let placed: Placed = whole;
    for (const key of path) {
      const next = placed.inner.get(String(key));
      if (next === undefined) return { ...placed, scalar: undefined };
      placed = next;
    }
    return placed;
  };
}
