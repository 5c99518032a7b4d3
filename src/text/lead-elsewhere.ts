import type { Block } from './blocks.ts';
import { writeHtml } from './write-html.ts';

/** How a link is written whose words are in the language of its text: those in another have `hreflang` first. */
const links = /<a href="[^"]*"/g;

/**
 * Leads links of a text elsewhere than they were written. What is looked for are the very letters in which the writer
 * writes a link, and no words of a text can hold these.
 * @param blocks the text
 * @param elsewhere where a link leads, by where it was written to
 * @returns the text with those addresses; the same where there are none
 */
export function leadElsewhere(
  blocks: readonly Block[],
  elsewhere: ReadonlyMap<string, string>,
): readonly Block[] {
  if (elsewhere.size === 0) return blocks;
  const written = new Map(Array.from(elsewhere, ([from, to]) => [openingOf(from), openingOf(to)]));
  const lead = (block: Block): Block => {
    if (block.kind === 'picture') return block;
    if (block.kind === 'component') return { ...block, children: block.children.map(lead) };
    return { ...block, html: block.html.replaceAll(links, (link) => written.get(link) ?? link) };
  };
  return blocks.map(lead);
}

function openingOf(href: string): string {
  const link = { type: 'element', tagName: 'a', properties: { href }, children: [] } as const;
  return writeHtml([{ ...link, children: [] }], '').slice(0, -'></a>'.length);
}
