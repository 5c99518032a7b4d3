import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import GithubSlugger from 'github-slugger';
import type { HastNode } from 'satteri';

import { isPageLink } from './links.ts';
import { passagesOf, type Passage } from './passages.ts';
import { pictureAlone, pictureFile } from './pictures.ts';
import type { Tree } from './syntax.ts';
import { elementsNamed, textOf } from './text.ts';

/** A piece of a text, in order: finished HTML, a table, a picture, or a call of a component with literal attributes. */
export type Block =
  | { readonly kind: 'html'; readonly html: string }
  /** The columns' names are what a listener is told of it before its cells. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly html: string }
  | ({ readonly kind: 'picture' } & Picture)
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Block[];
    };

/** A picture, as one text shows it. */
export interface Picture {
  /** Path of its file below the site folder. */
  readonly file: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly caption: string | undefined;
}

/** A text as data: what a page shows, and what checks need to know of it. */
export interface Content {
  readonly blocks: readonly Block[];
  /** Its words, a passage each, in reading order. */
  readonly body: readonly Passage[];
  /** Ids that headings have, which a link may lead to. */
  readonly headingIds: readonly string[];
  /** Links to pages of this site and headings of this page, with the line of each. */
  readonly links: readonly { readonly href: string; readonly line: number }[];
  /** Its pictures' files, with the line of each. */
  readonly pictures: readonly { readonly file: string; readonly line: number }[];
}

/** What a text's links and pictures are resolved against. */
export interface ContentSource {
  /** The bulletin's folder, below the site folder. */
  readonly folder: string;
  /** Gives the address of a page of this site, base path included, from the route that was written. */
  readonly hrefOf: (route: string) => string;
}

/**
 * Turns a tree that was found free of refused things into blocks.
 * @param tree the text's tree
 * @param source what is known of the text's surroundings
 * @returns the text as data
 */
export function toContent(tree: Tree, source: ContentSource): Content {
  const gathering: Gathering = {
    ...source,
    slugger: new GithubSlugger(),
    headingIds: [],
    links: [],
    pictures: [],
  };
  const blocks = toBlocks(tree.children, gathering);
  const { headingIds, links, pictures } = gathering;
  return { blocks, body: passagesOf(tree), headingIds, links, pictures };
}

interface Gathering extends ContentSource {
  readonly slugger: GithubSlugger;
  readonly headingIds: string[];
  readonly links: { href: string; line: number }[];
  readonly pictures: { file: string; line: number }[];
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
    const picture = node.type === 'element' ? pictureAlone(node) : undefined;
    if (picture !== undefined) {
      finishRun();
      blocks.push({ kind: 'picture', ...toPicture(picture, gathering) });
    } else if (node.type === 'mdxJsxFlowElement' && /^[A-Z]/.test(node.name ?? '')) {
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

function toPicture(picture: Element, gathering: Gathering): Picture {
  const { alt, title } = picture.properties;
  const file = `${gathering.folder}/${pictureFile(picture) ?? ''}`;
  gathering.pictures.push({ file, line: picture.position?.start.line ?? 0 });
  const caption = typeof title === 'string' && title.trim() !== '' ? title : undefined;
  return { file, alt: String(alt), caption };
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
