import type { Element } from 'hast';

import type { Block } from '../../blocks.ts';
import { element } from '../../element.ts';
import type { Surroundings } from '../surroundings.ts';
import { alignNumbers } from './align-numbers.ts';

/**
 * @param table a table of a text
 * @param surroundings what shows it
 * @returns the table. On a page a wide one scrolls by itself, so that the page never does: with the keys too, which takes
 *   a tab stop, and a tab stop takes a name
 */
export function showTable(
  { columns, nodes }: Extract<Block, { kind: 'table' }>,
  { medium, word, list }: Surroundings,
): Element {
  const attributes =
    medium === 'page'
      ? { role: 'group', tabindex: 0, 'aria-label': word('table.label', { columns: list(columns) }) }
      : {};
  return element('div', { class: 'table', ...attributes }, ...alignNumbers(nodes));
}
