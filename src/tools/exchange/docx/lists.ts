import type { List } from 'mdast';

import type { WordPiece } from './document-piece.ts';
import type { ImportLog } from './import-log.ts';

/** What was counted last in each list of the document, by its id. */
export type ListCounts = Map<string, number>;

/** How lists are counted that a text cannot count so. */
const otherNumbering: ReadonlyMap<string, string> = new Map([
  ['lowerLetter', 'a, b, c'],
  ['upperLetter', 'A, B, C'],
  ['lowerRoman', 'i, ii, iii'],
  ['upperRoman', 'I, II, III'],
]);

/**
 * Puts items that follow one another into lists, those that stand deeper into the item above them.
 * @param items the items
 * @param counted what was counted before them: a list that goes on after a paragraph counts on
 * @param log takes what an editor must be told
 * @returns the lists, each with the items that were put into it
 */
export function buildLists(items: readonly WordPiece[], counted: ListCounts, log: ImportLog) {
  const built: { readonly items: WordPiece[]; readonly list: List }[] = [];
  const open: { readonly depth: number; readonly id: string; readonly list: List }[] = [];
  for (const item of items) {
    const { id = '', depth = 0, level } = item.list ?? {};
    const ordered = level?.format !== 'bullet';
    while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
    const last = open.at(-1);
    // Deeper lists are told apart by their marks alone: programs give one of them many ids.
    const isOther =
      last?.depth === depth && (last.list.ordered !== ordered || (open.length === 1 && last.id !== id));
    if (isOther) open.pop();
    let current = open.at(-1);
    if (current?.depth !== depth) {
      const before = open.length === 0 ? counted.get(id) : undefined;
      const start = before === undefined ? (level?.start ?? 1) : before + 1;
      const list: List = {
        type: 'list',
        ordered,
        spread: false,
        children: [],
        ...(ordered ? { start } : {}),
      };
      if (current === undefined) built.push({ items: [], list });
      else current.list.children.at(-1)?.children.push(list);
      current = { depth, id, list };
      open.push(current);
      const otherwise = otherNumbering.get(level?.format ?? '');
      if (otherwise !== undefined)
        log.remarks.push(`${item.place}: this list counts 1, 2, 3 here, and ${otherwise} in the document.`);
    }
    built.at(-1)?.items.push(item);
    current.list.children.push({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...item.nodes] }],
    });
    if (open.length === 1) counted.set(id, (current.list.start ?? 1) + current.list.children.length - 1);
  }
  return built;
}
