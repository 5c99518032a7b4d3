import path from 'node:path';

import type { Element, ElementContent } from 'hast';
import GithubSlugger from 'github-slugger';
import type { HastNode } from 'satteri';

import { checkCharacters, checkListed } from './check-listed.ts';
import { componentTags } from './components/components.ts';
import { passagesOf, writtenPassagesOf, type Passage, type WrittenPassage } from './passages.ts';
import { anchorsOf } from './anchors.ts';
import { pictureAlone, pictureFile } from './pictures.ts';
import { lineOf } from './place.ts';
import type { TextTree } from './parse.ts';
import { elementsNamed, textOf } from './text.ts';
import { toElements, type Gathering } from './to-elements.ts';
import { listedAttributes } from './tag-attributes.ts';
import { UnlistedError } from './unlisted.ts';

/** A piece of a text, in order: paragraphs, lists and the like, a table, a picture, or a call of a component. */
export type Block =
  | { readonly kind: 'words'; readonly nodes: readonly ElementContent[] }
  /** The columns' names are what a listener is told of it before its cells. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly nodes: readonly ElementContent[] }
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

/** A link to a page of this site or a heading of this page. */
export interface PageLink {
  /** As it was written. */
  readonly href: string;
  readonly line: number;
  /** The language that its words are marked as being in, where it leads to a page in that. */
  readonly language: string | undefined;
}

/** A text as data: what a page shows, and what checks need to know of it. */
export interface Content {
  readonly blocks: readonly Block[];
  /** Its words, a passage each, in reading order. */
  readonly body: readonly Passage[];
  /** Ids that headings have, which a link may lead to. */
  readonly headingIds: readonly string[];
  /** Links to pages of this site and headings of this page, with the line of each. */
  readonly links: readonly PageLink[];
  /** Its pictures' files, with the line of each. */
  readonly pictures: readonly { readonly file: string; readonly line: number }[];
}

/** What a text's links and pictures are resolved against. */
export interface ContentSource {
  /** Path of the text below the site folder. */
  readonly file: string;
  /** Gives the address of a page of this site, base path included, from the route that was written. */
  readonly hrefOf: (route: string) => string;
}

/**
 * Turns a tree that was found free of refused things into blocks.
 * @param tree the text's tree
 * @param source what is known of the text's surroundings
 * @returns the text as data
 * @throws UnlistedError for what is off the list of `allowed.ts`, and was found by no check
 */
export function toContent(tree: TextTree, source: ContentSource): Content {
  const passages = writtenPassagesOf(tree);
  const gathering = beginGathering(passages, source);
  const blocks = toBlocks(tree.hast.children, gathering);
  const { headingIds, links, pictures } = gathering;
  return { blocks, body: passagesOf(passages), headingIds, links, pictures };
}

/**
 * @param passages the text's passages
 * @param source what is known of the text's surroundings
 * @returns takes what is gathered from a text while its blocks are made
 */
export function beginGathering(passages: readonly WrittenPassage[], source: ContentSource): Gathering {
  const slugger = new GithubSlugger();
  const anchors = anchorsOf(passages);
  // No heading shall take the name of a paragraph.
  for (const id of anchors.values()) slugger.slug(id);
  return { ...source, slugger, anchors, headingIds: [], links: [], pictures: [] };
}

/**
 * Turns a part of a text into blocks.
 * @param nodes the part
 * @param gathering takes what is gathered from it
 * @returns the blocks
 * @throws UnlistedError for what is off the list of `allowed.ts`
 */
export function toBlocks(nodes: readonly HastNode[], gathering: Gathering): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const finishRun = () => {
    const nodes = checkListed(run, gathering.file);
    if (nodes.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      blocks.push({ kind: 'words', nodes });
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
        attributes: listedAttributes(node, componentTags, gathering.file),
        children: toBlocks(node.children, gathering),
      });
    } else if (node.type === 'element' && node.tagName === 'table') {
      finishRun();
      const columns = elementsNamed('th', node).map((cell) => textOf(cell));
      const nodes = checkListed(toElements(node, gathering), gathering.file);
      blocks.push({ kind: 'table', columns, nodes });
    } else {
      run.push(...toElements(node, gathering));
    }
  }
  finishRun();
  return blocks;
}

function toPicture(picture: Element, gathering: Gathering): Picture {
  const { src, alt, title } = picture.properties;
  const name = pictureFile(String(picture.properties.src));
  const line = lineOf(picture);
  if (name === undefined) throw new UnlistedError(`<img src="${String(src)}">`, gathering.file, line);
  const file = `${path.posix.dirname(gathering.file)}/${name}`;
  checkCharacters(`${String(alt)} ${String(title)}`, picture, gathering.file);
  gathering.pictures.push({ file, line });
  const caption = typeof title === 'string' && title.trim() !== '' ? title : undefined;
  return { file, alt: String(alt), caption };
}
