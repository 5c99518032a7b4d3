import type { Element, ElementContent } from 'hast';

import { mapElements } from '../../element.ts';
import { elementsNamed, textOf } from '../../text.ts';

/** A number as any language writes it: digits in groups, maybe of money or per cent. */
const number = /^[-+−]?\p{Sc}?\s?\p{Nd}+(?:[.,٬٫'’\s]\p{Nd}+)*\s?[\p{Sc}%٪‰]?$/u;

/** What stands where there is none. */
const none = /^[-–—]?$/;

const isCell = (node: ElementContent) => node.type === 'element';

/**
 * Marks the columns that hold numbers alone, so that these stand one below another by their last digits.
 * @param nodes a table
 * @returns the table, the cells of such columns marked
 */
export function alignNumbers(nodes: readonly ElementContent[]): ElementContent[] {
  const rows = nodes.filter((node) => node.type === 'element').flatMap((table) => elementsNamed('tr', table));
  const written = rows
    .map((row) => elementsNamed('td', row).map(wordsOf))
    .filter((cells) => cells.length > 0);
  const isOfNumbers = (column: number) => {
    const cells = written.map((row) => row[column] ?? '');
    return (
      cells.some((cell) => number.test(cell)) && cells.every((cell) => number.test(cell) || none.test(cell))
    );
  };
  return mapElements(nodes, (part) => (part.tagName === 'tr' ? marked(part, isOfNumbers) : part));
}

function marked(row: Element, isOfNumbers: (column: number) => boolean): Element {
  const cells = row.children.filter(isCell);
  const children = row.children.map((node) =>
    isCell(node) && isOfNumbers(cells.indexOf(node))
      ? { ...node, properties: { ...node.properties, class: 'number' } }
      : node,
  );
  return { ...row, children };
}

/** Marks of direction around a number are no part of it. */
function wordsOf(cell: Element): string {
  return textOf(cell)
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim();
}
