import { endOf, pointAt, sourceOf, startOf, wordsBetween, type Part } from './part.ts';

/**
 * No text holds struck-out words, so that a single `~` before and after some is a sign of its own, as in `5~10 m` and
 * `20~30`. Two of them are left, to be refused.
 * @param part any node
 * @param body the text
 * @returns what it is made of where the parser took it for struck-out words; otherwise itself
 */
export function unstrike(part: Part, body: string): readonly Part[] {
  const { position } = part;
  if (part.type !== 'delete' || position === undefined || !/^~[^~]/.test(sourceOf(part, body))) return [part];
  const { start, end } = position;
  return [
    wordsBetween(body, start, pointAt(body, start, startOf(part) + 1)),
    ...(part.children ?? []),
    // The sign stands on the line on which it ends.
    wordsBetween(body, { ...end, column: end.column - 1, offset: endOf(part) - 1 }, end),
  ];
}
