import type { PhrasingContent } from 'mdast';
import type { MdastNode } from 'satteri';

import { mdastOf } from './parse.ts';

/** The words of one passage where they stand in their text: what a translator's tool is given, and gives back. */
export interface PassageRun {
  /** The words with their marks; for a picture, the picture. */
  readonly nodes: readonly PhrasingContent[];
  /** The same as they were written. */
  readonly written: string;
  /** Where the first of them begins in the text. */
  readonly start: number;
  /** Where the last of them ends. */
  readonly end: number;
  /** Where the outermost block around them ends. */
  readonly blockEnd: number;
}

/**
 * Finds the words of a text by passage, in the order of `passagesOf`.
 * @param body a text that was found free of refused things, without front matter
 * @returns a run for each passage
 */
export function passageRuns(body: string): PassageRun[] {
  const tree = mdastOf(body);
  const blocks = 'children' in tree ? tree.children : [];
  return blocks.flatMap((block) => runsIn([block], { body, blockEnd: offsetsOf(block).end }));
}

/** The text, and the outermost block that is looked at. */
interface Around {
  readonly body: string;
  readonly blockEnd: number;
}

const inlineTypes = new Set([
  'break',
  'emphasis',
  'link',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'strong',
  'text',
]);

function runsIn(nodes: readonly MdastNode[], text: Around): PassageRun[] {
  const runs: PassageRun[] = [];
  let run: MdastNode[] = [];
  const finishRun = () => {
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && wordsOf(run).trim() !== '')
      runs.push(runOf(run, offsetsOf(first).start, offsetsOf(last).end, text));
    run = [];
  };
  for (const node of nodes) {
    if (inlineTypes.has(node.type)) {
      run.push(node);
      continue;
    }
    finishRun();
    const { start, end } = offsetsOf(node);
    if (node.type === 'image') runs.push(runOf([node], start, end, text));
    else if ('children' in node) runs.push(...runsIn(node.children, text));
  }
  finishRun();
  return runs;
}

function runOf(
  nodes: readonly MdastNode[],
  start: number,
  end: number,
  { body, blockEnd }: Around,
): PassageRun {
  return { nodes: nodes as PhrasingContent[], written: body.slice(start, end), start, end, blockEnd };
}

/**
 * @param nodes words with their marks
 * @returns the words alone; a line break is one
 */
export function wordsOf(nodes: readonly (MdastNode | PhrasingContent)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '\n';
      return 'children' in node ? wordsOf(node.children) : '';
    })
    .join('');
}

function offsetsOf({ position }: MdastNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
