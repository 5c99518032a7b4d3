import type { Block } from './blocks.ts';
import { mapElements } from './element.ts';

/**
 * Leads links of a text elsewhere than they were written: those whose words are in the language of the text, since those
 * in another have `hreflang`.
 * @param blocks the text
 * @param elsewhere where a link leads, by where it was written to
 * @returns the text with those addresses; the same where there are none
 */
export function leadElsewhere(
  blocks: readonly Block[],
  elsewhere: ReadonlyMap<string, string>,
): readonly Block[] {
  if (elsewhere.size === 0) return blocks;
  const lead = (block: Block): Block => {
    if (block.kind === 'picture') return block;
    if (block.kind === 'component') return { ...block, children: block.children.map(lead) };
    const nodes = mapElements(block.nodes, (element) => {
      const { href, hreflang } = element.properties;
      const to = hreflang === undefined ? elsewhere.get(String(href)) : undefined;
      return to === undefined ? element : { ...element, properties: { ...element.properties, href: to } };
    });
    return { ...block, nodes };
  };
  return blocks.map(lead);
}
