import { isCollection, isNode, isPair, isScalar, type Document, type LineCounter, type Scalar } from 'yaml';

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
 * Notes once where each value of a document stands: looking for each anew would take as long as there are keys.
 * @param document a YAML or JSON text as its parser sees it
 * @param lines its lines
 * @returns a function that gives the place of what a path leads to, or of the nearest thing around it
 */
export function dataPlaces(
  document: Document,
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
  const whole = { line: 1, scalar: undefined, inner: innerOf(document.contents, 1) };
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
