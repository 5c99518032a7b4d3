import { attributeOf } from '../../site/html/attribute.ts';
import { edit, elementAt, type Edit } from '../../site/html/edit.ts';
import { tagsOf, type Attribute, type Span, type Tag } from '../../site/html/tags.ts';
import { escapeMarkup } from '../../read/words/markup.ts';

/** Gives a file that a page fetches as a `data:` address, or undefined where the page may keep the address it has. */
export type Inline = (address: string) => string | undefined;

/**
 * Makes one file of a built page, that opens from a USB stick or a message without a network: type and pictures
 * inside, links with their whole addresses. Its canonical address stays the page's.
 * @param html the page
 * @param siteUrl address of the site, base included
 * @param inline gives what the page fetches
 * @returns the file
 */
export function toStandalone(html: string, siteUrl: URL, inline: Inline): string {
  const tags = [...tagsOf(html)];
  return edit(
    html,
    tags.flatMap((tag, index) => (tag.isEnd ? [] : editsOf(tag, () => elementAt(tags, index)))),
  );

  function editsOf(tag: Tag, element: () => Span): Edit[] {
    const relation = tag.name === 'link' ? attributeOf(tag, 'rel') : undefined;
    // What cannot work in a file of its own: ways on from it, its versions in other languages.
    if (tag.name === 'script' || isWays(tag)) return [{ ...element(), by: '' }];
    if (relation === 'alternate') return [{ ...tag, by: '' }];
    // Browsers ask for an icon where a page names none.
    if (relation === 'icon') return [{ ...tag, by: '<link rel="icon" href="data:,">' }];
    if (tag.name === 'style' && tag.text) return [{ ...tag.text, by: inlineStyle(tag.text) }];
    if (tag.name === 'img') return tag.attributes.flatMap((attribute) => pictureEdits(tag, attribute));
    return tag.attributes.flatMap((attribute) => linkEdits(tag, attribute));
  }

  function inlineStyle({ start, end }: Span): string {
    return html.slice(start, end).replaceAll(/url\(([^)]+)\)/g, (whole, address: string) => {
      const data = inline(address);
      return data === undefined ? whole : `url(${data})`;
    });
  }

  function pictureEdits(tag: Tag, { name, value, ...span }: Attribute): Edit[] {
    if (name === 'srcset' || name === 'sizes') return [{ start: span.start, end: span.end, by: '' }];
    const data = name === 'src' ? inline(attributeOf(tag, name) ?? '') : undefined;
    return data === undefined ? [] : [{ ...value, by: data }];
  }

  function linkEdits(tag: Tag, { name, value }: Attribute): Edit[] {
    const address = tag.name === 'a' && name === 'href' ? attributeOf(tag, name) : undefined;
    return address?.startsWith('/') ? [{ ...value, by: escapeMarkup(siteUrl.origin + address) }] : [];
  }
}

function isWays(tag: Tag): boolean {
  return tag.name === 'footer' && attributeOf(tag, 'class') === 'ways';
}
