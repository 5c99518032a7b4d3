import { cutBareAddress } from './bare-addresses.ts';
import { closeBold } from './close-bold.ts';
import { areVerbatim, endOf, startOf, wordsBetween, type Part, type Words } from './part.ts';
import { joinSoftBreaks } from './soft-breaks.ts';
import { unstrike } from './single-tildes.ts';

/**
 * Takes as they are meant some signs that Markdown takes otherwise: a mark behind a bare address, `~` in a range, stars
 * beside a bracket or quotation mark, the end of a line between letters that no space parts.
 * @param tree the text's tree, no deeper than a text may be
 * @param body the text
 * @returns the tree; the same where nothing in it is to be settled
 */
export function settle<Root extends Part>(tree: Root, body: string): Root {
  return joinSoftBreaks(settleBelow(tree, body), body);
}

function settleBelow<Node extends Part>(node: Node, body: string): Node {
  if (node.children === undefined) return node;
  const children = node.children.flatMap((child) =>
    cutBareAddress(settleBelow(child, body), body).flatMap((each) => unstrike(each, body)),
  );
  const closed = closeBold(together(children, node.children, body), body);
  const isSame =
    closed.length === node.children.length && closed.every((child, at) => child === node.children?.[at]);
  return isSame ? node : { ...node, children: closed };
}

/** Words that now stand side by side are one again. */
function together(parts: readonly Part[], before: readonly Part[], body: string): readonly Part[] {
  if (parts.length === before.length) return parts;
  const joined: Part[] = [];
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
