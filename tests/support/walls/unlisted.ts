import type { Block, Content } from '../../../src/mdx/blocks.ts';
import { components, writtenElements } from '../../../src/mdx/allowed.ts';
import { elementsOf, property } from '../html.ts';

/**
 * Reads what was written of a text as a browser would, without the code that wrote it.
 * @param content a text as data
 * @returns whatever in it is no listed element, attribute, component or kind of address
 */
export function unlistedIn(content: Content): string[] {
  return content.blocks.flatMap((block) => inBlock(block));
}

function inBlock(block: Block): string[] {
  if (block.kind === 'picture')
    return /^content\/bulletins\/x\/media\/[^/\\]+\.(?:jpe?g|png|webp|avif)$/i.test(block.file)
      ? []
      : [block.file];
  if (block.kind === 'component')
    return [
      ...(block.name in components ? [] : [block.name]),
      ...block.children.flatMap((child) => inBlock(child)),
    ];
  return elementsOf(block.html).flatMap((element) => {
    if (['html', 'head', 'body'].includes(element.tagName)) return [];
    const known = writtenElements.get(element.tagName);
    const attributes = Object.keys(element.properties).filter((name) => known?.[name] === undefined);
    const link = property(element, 'href');
    return [
      ...(known === undefined ? [`<${element.tagName}>`] : []),
      ...attributes.map((name) => `<${element.tagName} ${name}>`),
      ...(link === undefined || leadsSomewhere(link) ? [] : [link]),
    ];
  });
}

/** By the browser's own reading of an address, seen from a page of the site. */
function leadsSomewhere(link: string): boolean {
  const page = new URL('https://own.test/a/b/en/x/');
  const { protocol, host } = new URL(link, page);
  if (host === page.host) return link.startsWith('/') || link.startsWith('#') || link.startsWith('https://');
  return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol);
}
