import { cutBareAddress } from './bare-addresses.ts';
import { closeBold, type MakeMark } from './close-bold.ts';
import { areVerbatim, endOf, startOf, wordsBetween, type Part, type Words } from './part.ts';
import { joinSoftBreaks } from './soft-breaks.ts';
import { unstrike } from './single-tildes.ts';

/**
 * Takes as they are meant some signs that Markdown takes otherwise: a mark behind a bare address, `~` in a range, stars
 * beside a bracket or quotation mark, the end of a line between letters that no space parts. One tree of a text is
 * settled as the other, so that pages, feeds and translators' files agree.
 * @param tree a tree of the text, of Markdown or of HTML, no deeper than a text may be
 * @param body the text
 * @returns the tree; the same where nothing in it is to be settled
 */
export function settle<Root extends Part>(tree: Root, body: string): Root {
  const make = tree.children?.some(({ tagName }) => tagName !== undefined) ? htmlMark : markdownMark;
  return joinSoftBreaks(settleBelow(tree, body, make), body);
}

const htmlMark: MakeMark = (stars, children) => {
  return { type: 'element', tagName: stars === 1 ? 'em' : 'strong', properties: {}, children };
};

const markdownMark: MakeMark = (stars, children) => {
  return { type: stars === 1 ? 'emphasis' : 'strong', children };
};

function settleBelow<Node extends Part>(node: Node, body: string, make: MakeMark): Node {
  if (node.children === undefined) return node;
  const children = node.children.flatMap((child) =>
    cutBareAddress(withHost(settleBelow(child, body, make)), body).flatMap((each) => unstrike(each, body)),
  );
  const closed = closeBold(together(children, node.children, body), body, make);
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

/** The parser writes the brackets around a host that is a number of IPv6 as no browser reads them. */
function withHost(part: Part): Part {
  const { href } = part.properties ?? {};
  if (part.tagName !== 'a' || typeof href !== 'string') return part;
  const whole = href.replace(/^(https?:\/\/(?:[^/?#]*@)?)%5B([\da-f:.]+)%5D/i, '$1[$2]');
  return whole === href ? part : { ...part, properties: { ...part.properties, href: whole } };
}
