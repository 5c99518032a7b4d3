import type { Element, ElementContent } from 'hast';
import type GithubSlugger from 'github-slugger';
import type { HastNode } from 'satteri';

import { htmlTags } from './allowed.ts';
import type { ContentSource, PageLink } from './blocks.ts';
import { isComment } from './comments.ts';
import { maxDepth } from './limits.ts';
import { isPageLink } from './link-kinds.ts';
import { startOf } from './part.ts';
import { lineOf } from './place.ts';
import { listedAttributes } from './tag-attributes.ts';
import { textOf } from './text.ts';
import { UnlistedError } from './unlisted.ts';

/** What is gathered from a text while its elements are made, and what they are made with. */
export interface Gathering extends ContentSource {
  readonly slugger: GithubSlugger;
  /** Ids of paragraphs, by the offset at which each begins. */
  readonly anchors: ReadonlyMap<number, string>;
  readonly headingIds: string[];
  readonly links: PageLink[];
  /** The language of the words, where they are marked as being in another than the text. */
  readonly language?: string | undefined;
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
  if (depth > maxDepth)
    throw new UnlistedError(`more than ${String(maxDepth)} levels`, gathering.file, lineOf(node));
  const children = (within = gathering) =>
    ('children' in node ? node.children : []).flatMap((child) =>
      toElements(child as HastNode, within, depth + 1),
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
      const language = typeof properties.lang === 'string' ? properties.lang : gathering.language;
      const inner = children({ ...gathering, language });
      return [{ type: 'element', tagName: name ?? '', properties, children: inner, position }];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (isComment(node.value)) return [];
  }
  throw new UnlistedError(node.type, gathering.file, lineOf(node));
}

/** Gives headings the ids that Astro gives them, paragraphs theirs, columns' names their scope, links their addresses. */
function finish(element: Element, gathering: Gathering): Element {
  if (/^h[1-6]$/.test(element.tagName)) {
    const id = gathering.slugger.slug(textOf(element));
    // A heading of signs alone has nothing to be called by.
    if (id === '') return element;
    gathering.headingIds.push(id);
    return { ...element, properties: { ...element.properties, id } };
  }
  if (element.tagName === 'p') {
    const id = gathering.anchors.get(startOf(element));
    return id === undefined ? element : { ...element, properties: { ...element.properties, id } };
  }
  if (element.tagName === 'th') return { ...element, properties: { ...element.properties, scope: 'col' } };
  const { href } = element.properties;
  if (element.tagName !== 'a' || typeof href !== 'string') return element;
  const isPage = isPageLink(href);
  if (!isPage && !href.startsWith('#')) return element;
  const marked = gathering.language ?? languageOf(element);
  const language = marked !== undefined && href.startsWith(`/${marked}/`) ? marked : undefined;
  gathering.links.push({ href, line: lineOf(element), language });
  // What is meant so stands first, so that such a link is told from others.
  const properties = {
    ...(language === undefined ? {} : { hreflang: language }),
    ...element.properties,
    href: isPage ? gathering.hrefOf(href) : href,
  };
  return { ...element, properties };
}

/** The language in which all words of a link are marked as being. */
function languageOf({ children }: Element): string | undefined {
  const written = children.filter((child) => textOf(child).trim() !== '');
  const [language, ...others] = new Set(
    written.map((child) => (child.type === 'element' ? child.properties.lang : undefined)),
  );
  return typeof language === 'string' && others.length === 0 ? language : undefined;
}
