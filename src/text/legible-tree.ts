import type { Element, Properties } from 'hast';
import type { HastNode } from 'satteri';

import { withoutInvisibleSigns } from '../read/words/invisible-signs.ts';
import {
  attributeKinds,
  blockElements,
  htmlTags,
  markdownElements,
  voidTags,
  writtenElements,
  type Attributes,
} from './allowed.ts';
import { isComment } from './comments.ts';
import { componentTags } from './components/components.ts';
import type { TextTree } from './parse.ts';
import { asWritten } from './parse-legibly.ts';
import { pictureAlone, pictureFile } from './pictures.ts';
import { literalAttributes } from './tag-attributes.ts';
import type { JsxNode } from './tags.ts';

/**
 * Leaves in a text only what is on the lists of `allowed.ts`, for the preview: what is refused stands there as it was
 * written, and an attribute that is refused is left out. `write-html.ts` holds the result to the lists as any other.
 * @param text a text and its tree
 * @returns the blocks at its top
 */
export function legibleTree({ body, hast }: TextTree): HastNode[] {
  return hast.children.flatMap((node) => legible(node, { body, isTop: true }));
}

interface Around {
  readonly body: string;
  /** Whether this is the top of the text: only there can components and pictures stand. */
  readonly isTop: boolean;
}

function legible(node: HastNode, around: Around): HastNode[] {
  switch (node.type) {
    case 'text':
      return [{ ...node, value: withoutInvisibleSigns(node.value) }];
    case 'element':
      return legibleElement(node, around);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return legibleTag(node, around);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : literal(node, around);
    default:
      return literal(node, around);
  }
}

function legibleElement(node: Element, around: Around): HastNode[] {
  const picture = pictureAlone(node);
  if (picture !== undefined && around.isTop && pictureFile(String(picture.properties.src)) !== undefined) {
    const properties = listed(picture.properties, { src: 'words', alt: 'words', title: 'words' });
    return [{ ...node, children: [{ ...picture, properties }] }];
  }
  if (!markdownElements.has(node.tagName)) return literal(node, around);
  const properties = listed(node.properties, writtenElements.get(node.tagName) ?? {});
  // A link that leads nowhere is its words.
  if (node.tagName === 'a' && properties.href === undefined) return inside(node, around);
  return [{ ...node, properties, children: inside(node, around) as Element['children'] }];
}

function legibleTag(node: JsxNode, around: Around): HastNode[] {
  const name = node.name ?? '';
  const literals = literalAttributes(node);
  if (Object.hasOwn(componentTags, name)) {
    if (!around.isTop) return inside(node, around);
    const attributes = Object.entries(listed(literals, componentTags[name] ?? {})).map(
      ([attribute, value]) => ({ type: 'mdxJsxAttribute', name: attribute, value }),
    );
    return [{ ...node, attributes, children: inside(node, around) } as HastNode];
  }
  const attributes = Object.hasOwn(htmlTags, name) ? htmlTags[name] : undefined;
  const holdsBlocks = node.children.some(
    (child) => child.type === 'element' && blockElements.has(child.tagName),
  );
  if (attributes === undefined || holdsBlocks) return literal(node, around);
  const properties = listed(literals, attributes);
  const children = voidTags.has(name) ? [] : inside(node, around);
  return [{ type: 'element', tagName: name, properties, children, position: node.position } as HastNode];
}

function inside(node: { readonly children: readonly unknown[] }, { body }: Around): HastNode[] {
  return node.children.flatMap((child) => legible(child as HastNode, { body, isTop: false }));
}

/** The attributes of an element that it may have. */
function listed(properties: Readonly<Record<string, unknown>>, known: Attributes): Properties {
  const kept = Object.entries(properties).flatMap(([name, value]): [string, string][] => {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined || (typeof value !== 'string' && typeof value !== 'number')) return [];
    const said = withoutInvisibleSigns(String(value));
    return attributeKinds[kind].accepts(said) ? [[name, said]] : [];
  });
  return Object.fromEntries(kept);
}

/** Blocks that Markdown makes and a text cannot hold; whatever else is refused stands among words. */
const refusedBlocks = new Set(['h1', 'h4', 'h5', 'h6', 'pre', 'section']);

/** What is refused, as it was written: words among words, and a paragraph where it is a block. */
function literal(node: HastNode, { body }: Around): HastNode[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const lines = asWritten(body.slice(start.offset, end.offset)).trim().split('\n');
  const isInline =
    node.type === 'mdxJsxTextElement' ||
    node.type === 'mdxTextExpression' ||
    (node.type === 'element' && !refusedBlocks.has(node.tagName));
  const children = lines.flatMap((line, index): Element['children'] => [
    ...(index === 0 ? [] : [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]),
    { type: 'text', value: withoutInvisibleSigns(line) },
  ]);
  if (isInline) return children;
  return [{ type: 'element', tagName: 'p', properties: {}, children, position: node.position }];
}
