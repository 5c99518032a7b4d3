import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import GithubSlugger from 'github-slugger';
import type { HastNode } from 'satteri';

import { isPageLink } from './links.ts';
import type { Tree } from './syntax.ts';
import { elementsNamed, textOf } from './text.ts';

/** A piece of a text, in order: finished HTML, a table, or a call of a component with literal attributes. */
export type Block =
  | { readonly kind: 'html'; readonly html: string }
  /** The columns' names are what a listener is told of it before its cells. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Block[];
    };

/** A text as data: what a page shows, and what checks need to know of it. */
export interface Content {
  readonly blocks: readonly Block[];
  /** All its words, without marks. */
  readonly text: string;
  /** Ids that headings have, which a link may lead to. */
  readonly headingIds: readonly string[];
  /** Links to pages of this site and headings of this page, with the line of each. */
  readonly links: readonly { readonly href: string; readonly line: number }[];
}

/**
 * Turns a tree that was found free of refused things into blocks.
 * @param tree the text's tree
 * @param hrefOf gives the address of a page of this site, base path included, from the route that was written
 * @returns the text as data
 */
export function toContent(tree: Tree, hrefOf: (route: string) => string): Content {
  const gathering: Gathering = { slugger: new GithubSlugger(), hrefOf, headingIds: [], links: [] };
  const blocks = toBlocks(tree.children, gathering);
  return { blocks, text: textOf(tree), headingIds: gathering.headingIds, links: gathering.links };
}

interface Gathering {
  readonly slugger: GithubSlugger;
  readonly hrefOf: (route: string) => string;
  readonly headingIds: string[];
  readonly links: { href: string; line: number }[];
}

function toBlocks(nodes: readonly HastNode[], gathering: Gathering): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const finishRun = () => {
    const html = toHtml({ type: 'root', children: run } satisfies Root);
    if (html.trim() !== '') blocks.push({ kind: 'html', html });
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'mdxJsxFlowElement' && /^[A-Z]/.test(node.name ?? '')) {
      finishRun();
      blocks.push({
        kind: 'component',
        name: node.name ?? '',
        attributes: attributesOf(node),
        children: toBlocks(node.children, gathering),
      });
    } else if (node.type === 'element' && node.tagName === 'table') {
      finishRun();
      const columns = elementsNamed('th', node).map((cell) => textOf(cell));
      const table: Root = { type: 'root', children: toElements(node, gathering) };
      blocks.push({ kind: 'table', columns, html: toHtml(table) });
    } else {
      run.push(...toElements(node, gathering));
    }
  }
  finishRun();
  return blocks;
}

/** The plain HTML of a node: written-out tags become elements, comments disappear. */
function toElements(node: HastNode, gathering: Gathering): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [node];
    case 'element':
      return [finish({ ...node, children: childElements(node, gathering) }, gathering)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        {
          type: 'element',
          tagName: node.name ?? '',
          properties: attributesOf(node),
          children: childElements(node, gathering),
        },
      ];
    default:
      return [];
  }
}

function childElements(
  node: { readonly children: readonly unknown[] },
  gathering: Gathering,
): ElementContent[] {
  return node.children.flatMap((child) => toElements(child as HastNode, gathering));
}

/**
 * Gives headings their ids, the same as Astro gives them, columns' names their scope, and links their addresses.
 */
function finish(element: Element, gathering: Gathering): Element {
  if (/^h[1-6]$/.test(element.tagName)) {
    const id = gathering.slugger.slug(textOf(element));
    // A heading of signs alone has nothing to be called by.
    if (id === '') return element;
    gathering.headingIds.push(id);
    return { ...element, properties: { ...element.properties, id } };
  }
  if (element.tagName === 'th') return { ...element, properties: { ...element.properties, scope: 'col' } };
  const { href } = element.properties;
  if (element.tagName !== 'a' || typeof href !== 'string') return element;
  const line = element.position?.start.line ?? 0;
  if (href.startsWith('#')) gathering.links.push({ href, line });
  if (!isPageLink(href)) return element;
  gathering.links.push({ href, line });
  return { ...element, properties: { ...element.properties, href: gathering.hrefOf(href) } };
}

function attributesOf(node: { readonly attributes: readonly object[] }): Record<string, string> {
  const literal = node.attributes as readonly { name: string; value?: string | null }[];
  return Object.fromEntries(literal.map(({ name, value }) => [name, value ?? '']));
}
