import type { Element, ElementContent } from 'hast';
import type GithubSlugger from 'github-slugger';
import type { HastNode } from 'satteri';

import { htmlTags } from './allowed.ts';
import { isComment } from './comments.ts';
import { deepest } from './limits.ts';
import { isPageLink } from './link-kinds.ts';
import { lineOf } from './place.ts';
import { listedAttributes } from './tag-attributes.ts';
import { textOf } from './text.ts';
import { UnlistedError } from './unlisted.ts';

/** What is gathered from a text while its elements are made, and what they are made with. */
export interface Gathering {
  /** Path of the text below the site folder. */
  readonly file: string;
  /** Gives the address of a page of this site, base path included, from the route that was written. */
  readonly hrefOf: (route: string) => string;
  readonly slugger: GithubSlugger;
  readonly headingIds: string[];
  readonly links: { href: string; line: number }[];
  readonly pictures: { file: string; line: number }[];
}

/**
 * Turns a node of a text into plain elements: written-out tags too, without comments.
 * @param node the node
 * @param gathering takes ids and links
 * @param depth how many things it stands in
 * @returns the elements and words; none for a comment
 * @throws UnlistedError for what is none of these
 */
export function toElements(node: HastNode, gathering: Gathering, depth = 0): ElementContent[] {
  if (depth > deepest)
    throw new UnlistedError(`more than ${String(deepest)} levels`, gathering.file, lineOf(node));
  const children = () =>
    ('children' in node ? node.children : []).flatMap((child) =>
      toElements(child as HastNode, gathering, depth + 1),
    );
  switch (node.type) {
    case 'text':
      return [node];
    case 'element':
      return [finish({ ...node, children: children() }, gathering)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const { name, position } = node;
      const properties = listedAttributes(node, htmlTags, gathering.file);
      return [{ type: 'element', tagName: name ?? '', properties, children: children(), position }];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isComment(node.value)) return [];
      break;
    default:
  }
  throw new UnlistedError(node.type, gathering.file, lineOf(node));
}

/** Gives headings their ids, the same as Astro gives them, columns' names their scope, and links their addresses. */
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
  const line = lineOf(element);
  if (href.startsWith('#')) gathering.links.push({ href, line });
  if (!isPageLink(href)) return element;
  gathering.links.push({ href, line });
  return { ...element, properties: { ...element.properties, href: gathering.hrefOf(href) } };
}
