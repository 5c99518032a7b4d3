import type { List, ListItem, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type Options } from 'mdast-util-to-hast';
import { mdxToMdast, type HastNode } from 'satteri';

import type { Report } from '../read/findings/finding.ts';
import { markdownFeatures } from './features.ts';
import { addressOf } from './link-kinds.ts';
import { withinLimits } from './limits.ts';
import { ownDigitsRead } from './own-digits.ts';
import { settle } from './settle.ts';

/** The root of a text's tree as HTML. */
export type Tree = Extract<HastNode, { type: 'root' }>;

/** A text and its tree: as Markdown, and as the HTML that was made of it. Each node stands in the text at its offsets. */
export interface TextTree {
  /** The text, its lines and offsets those of the file. */
  readonly body: string;
  readonly mdast: Root;
  readonly hast: Tree;
}

/**
 * Parses a text with the parser that Astro renders Markdown with, within the limits of a text, and takes as they are meant
 * some signs that Markdown takes otherwise. Nothing in it is run.
 * @param file path of the file, for the report
 * @param body a text without front matter
 * @param report takes the finding where a limit is passed
 * @returns its tree
 * @throws where the text is no MDX
 */
export function treeOf(file: string, body: string, report: Report): TextTree {
  return treeFrom(withinLimits(file, parsed(body), report), body);
}

/**
 * @param body a text without front matter
 * @returns its tree as the parser gives it, as deep and as large as it may be
 * @throws where the text is no MDX
 */
export function parsed(body: string): Root {
  return mdxToMdast(ownDigitsRead(body), { features: { ...markdownFeatures, frontmatter: false } }) as Root;
}

/**
 * @param root what the parser gives of a text
 * @param body the text
 * @returns its tree, with signs taken as they are meant
 */
export function treeFrom(root: Root, body: string): TextTree {
  const mdast = settle(root, body);
  return { body, mdast, hast: toHast(mdast, asHtml) as Tree };
}

const asHtml: Options = {
  passThrough: [
    'mdxJsxTextElement',
    'mdxJsxFlowElement',
    'mdxTextExpression',
    'mdxFlowExpression',
    'mdxjsEsm',
  ],
  handlers: {
    link(state, node: Parameters<typeof defaultHandlers.link>[1]) {
      const link = defaultHandlers.link(state, node);
      link.properties.href = addressOf(node.url);
      return link;
    },
    // Where tags cross the marks of a list, the parser leaves words beside its items.
    list(state, node: List) {
      const children = (node.children as RootContent[]).map((child): ListItem =>
        child.type === 'listItem' ? child : { type: 'listItem', children: [child] as ListItem['children'] },
      );
      return defaultHandlers.list(state, { ...node, children });
    },
  },
};
