import { isAlias, isCollection, isPair, isScalar, type CST, type Document, type Node } from 'yaml';

import type { SyntaxCause } from '../findings/error-at.ts';

/** What is wrong with a YAML or JSON text beside what its parser finds, and where. */
export interface DataProblem extends SyntaxCause {
  readonly pos: readonly [number, ...number[]];
}

/**
 * Finds values that stand for others, and keys that stand twice or that none can be. The parser finds these too, but compares each key with
 * each other, so that many take very long.
 * @param document the text as its parser sees it
 * @returns the problems, in order
 */
export function dataProblems(document: Document): DataProblem[] {
  const problems: DataProblem[] = [];
  const found = ({ range }: Node, cause: SyntaxCause) =>
    void problems.push({ pos: [range?.[0] ?? 0], ...cause });
  const look = (node: unknown): void => {
    if (isAlias(node)) found(node, needsMarks('*'));
    // What it names is left out of the value without a word.
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) found(node, needsMarks('&'));
    if (!isCollection(node)) return;
    const known = new Set<unknown>();
    for (const item of node.items) {
      if (!isPair(item)) {
        look(item);
        continue;
      }
      look(item.key);
      look(item.value);
      if (!isScalar(item.key)) continue;
      const { value: key } = item.key;
      // Readers of objects leave it out without a word.
      if (key === '__proto__') found(item.key, noName);
      if (known.has(key)) found(item.key, doubled(String(key)));
      known.add(key);
    }
  };
  look(document.contents);
  return problems;
}

function needsMarks(sign: string) {
  return {
    message: `A value begins with "${sign}", so it needs quotation marks around it.`,
    expected: 'the value between two quotation marks "',
    hint: 'Put the whole value in quotation marks.',
  };
}

function doubled(key: string) {
  return {
    message: `The field "${key}" is here a second time.`,
    expected: 'each field once',
    hint: 'Keep the one that is right, and delete the other.',
  };
}

const noName = {
  message: '"__proto__" cannot be the name of a field.',
  expected: 'another name',
  hint: 'Delete this line, or write another name.',
};

/** Deeper than any data goes; shallow enough for every reader of it. */
const maxDepth = 100;

/**
 * Finds lists and maps that stand too deep in one another, before anything walks through them.
 * @param tokens what a YAML or JSON text was cut into
 * @returns the first place that is too deep, or nothing
 */
export function tooDeep(tokens: readonly CST.Token[]): DataProblem | undefined {
  const open = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > maxDepth) {
      return {
        pos: [token.offset],
        message: `More than ${String(maxDepth)} brackets or lists are inside one another here.`,
        expected: 'a few of them',
        hint: 'Delete the brackets that are not needed.',
      };
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
