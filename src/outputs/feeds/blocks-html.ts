import type { Block, Picture } from '../../text/blocks.ts';
import { absolute, href, readable } from '../../publication/addresses.ts';
import { followRoute, pictureRoute } from '../../publication/routes.ts';
import { escapeMarkup } from '../../read/words/markup.ts';
import type { EntrySource } from './entry-source.ts';

/**
 * A text's blocks as plain HTML, for programs that know no style of ours: pictures in one width, a note as an aside,
 * and instead of the follow code its address, since who reads this has a link at hand and no camera.
 * @param blocks the blocks
 * @param source what surrounds them
 * @returns the HTML
 * @throws for a component of an unknown name, and for a picture that was not made
 */
export function blocksHtml(blocks: readonly Block[], source: EntrySource): string {
  return blocks.map((block) => blockHtml(block, source)).join('\n');
}

function blockHtml(block: Block, source: EntrySource): string {
  if (block.kind === 'html') return block.html;
  if (block.kind === 'table') return `<div class="table">${block.html}</div>`;
  if (block.kind === 'picture') return pictureHtml(block, source);
  const inside = blocksHtml(block.children, source);
  if (block.name === 'Note') return `<aside class="note">${inside}</aside>`;
  if (block.name === 'Follow') return `<div>${inside}</div>\n${followLink(source)}`;
  throw new Error(`No feed shows <${block.name}>.`);
}

function pictureHtml({ file, alt, caption }: Picture, { pictures, publication }: EntrySource): string {
  const made = pictures.get(file);
  const largest = made?.variants.at(-1);
  if (made === undefined || largest === undefined) throw new Error(`The picture ${file} was not made.`);
  const height = Math.round((made.height * largest.width) / made.width);
  const address = href(publication.site.url, pictureRoute(largest.name));
  return (
    `<figure class="picture"><img src="${escapeMarkup(address)}" alt="${escapeMarkup(alt)}"` +
    ` width="${String(largest.width)}" height="${String(height)}">` +
    `${caption === undefined ? '' : `<figcaption>${escapeMarkup(caption)}</figcaption>`}</figure>`
  );
}

function followLink({ publication, translation }: EntrySource): string {
  const { url } = publication.site;
  const route = followRoute(translation.locale.tag);
  return `<p><a href="${escapeMarkup(absolute(url, route))}"><bdi dir="ltr">${escapeMarkup(readable(url, route))}</bdi></a></p>`;
}
