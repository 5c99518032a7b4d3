import { cutBareAddress } from './bare-addresses.ts';
import { closeBold } from './close-bold.ts';
import {
  areVerbatim,
  endOf,
  pointAt,
  sourceOf,
  startOf,
  wordsBetween,
  type TextPart,
  type Words,
} from './part.ts';
import { joinSoftBreaks } from './soft-breaks.ts';

/**
 * Takes as they are meant some signs that Markdown takes otherwise: a mark behind a bare address, `~` in a range, stars
 * beside a bracket or quotation mark, the end of a line between letters that no space parts.
 * @param tree the text's tree, no deeper than a text may be
 * @param body the text
 * @returns the tree; the same where nothing in it is to be settled
 */
export function settle<Root extends TextPart>(tree: Root, body: string): Root {
  return joinSoftBreaks(settleBelow(tree, body), body);
}

function settleBelow<Node extends TextPart>(node: Node, body: string): Node {
  if (node.children === undefined) return node;
  const children = node.children.flatMap((child) =>
    cutBareAddress(settleBelow(child, body), body).flatMap((each) => unstrike(each, body)),
  );
  const closed = closeBold(together(children, node.children, body), body);
  const isSame =
    closed.length === node.children.length && closed.every((child, at) => child === node.children?.[at]);
  return isSame ? node : { ...node, children: closed };
}

/**
 * No text holds struck-out words, so that a single `~` before and after some is a sign of its own, as in `5~10 m` and
 * `20~30`. Two of them are left, to be refused.
 */
function unstrike(part: TextPart, body: string): readonly TextPart[] {
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

/** Words that now stand side by side are one again. */
function together(
  parts: readonly TextPart[],
  before: readonly TextPart[],
  body: string,
): readonly TextPart[] {
  if (parts.length === before.length) return parts;
  const joined: TextPart[] = [];
  let run: Words[] = [];
  const finishRun = () => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || first === last) joined.push(...run);
    else joined.push(wordsBetween(body, first.position.start, last.position.end));
    run = [];
  };
  for (const part of parts) {
    const isWords = areVerbatim(part, body);
    const last = run.at(-1);
    if (!isWords || (last !== undefined && endOf(last) !== startOf(part))) finishRun();
    if (isWords) run.push(part);
    else joined.push(part);
  }
  finishRun();
  return joined;
}
