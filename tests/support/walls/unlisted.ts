import type { Block, Content } from '../../../src/text/blocks.ts';
import { writtenElements } from '../../../src/text/allowed.ts';
import { writeHtml } from '../../../src/text/write-html.ts';
import { componentTags } from '../../../src/text/components/components.ts';
import { attributeOf } from '../../../src/site/html/attribute.ts';
import { tagsOf, type Tag } from '../../../src/site/html/tags.ts';

/**
 * Reads what was written of a text as a browser does, without the code that wrote it.
 * @param content a text as data
 * @returns whatever in it is no listed element, attribute, component or kind of address
 */
export function unlistedIn(content: Content): string[] {
  return content.blocks.flatMap((block) => inBlock(block));
}

function inBlock(block: Block): string[] {
  if (block.kind === 'component')
    return [
      ...(block.name in componentTags ? [] : [block.name]),
      ...block.children.flatMap((child) => inBlock(child)),
    ];
  if (block.kind !== 'picture') return [...tagsOf(writeHtml(block.nodes))].flatMap((tag) => inTag(tag));
  return /^content\/bulletins\/x\/media\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/i.test(block.file)
    ? []
    : [block.file];
}

function inTag(tag: Tag): string[] {
  const known = writtenElements.get(tag.name);
  if (known === undefined) return [`<${tag.name}>`];
  const attributes = tag.attributes.filter(({ name }) => !Object.hasOwn(known, name));
  const link = attributeOf(tag, 'href');
  return [
    ...attributes.map(({ name }) => `<${tag.name} ${name}>`),
    ...(link === undefined || leadsSomewhere(link) ? [] : [link]),
  ];
}

/** By the browser's own reading of an address, seen from a page of the site. */
function leadsSomewhere(link: string): boolean {
  const page = new URL('https://own.test/a/b/en/x/');
  const { protocol, host } = new URL(link, page);
  if (host === page.host) return /^[/#]|^https:\/\//i.test(link);
  return (
    ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) && /^(?:https?|mailto|tel):/i.test(link.trim())
  );
}
