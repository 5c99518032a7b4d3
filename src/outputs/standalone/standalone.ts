import { href } from '../../publication/addresses.ts';
import { pictureRoute } from '../../publication/routes.ts';
import type { Edition } from '../../site/editions/draft.ts';
import { attributeOf } from '../../site/html/attribute.ts';
import type { Tag } from '../../site/html/tags.ts';

/**
 * The standalone edition of a page: one file, that opens from a USB stick or a message without a network, with type and
 * pictures inside and links with their whole addresses. Its canonical address stays the page's.
 * @param siteUrl address of the site, base included
 * @param note what it says of itself, as markup
 * @returns the edition
 */
export function standaloneEdition(siteUrl: URL, note: string): Edition {
  const pictures = href(siteUrl, pictureRoute(''));
  return {
    leavesOut(tag) {
      // What cannot work in a file of its own: ways on from it, its versions in other languages.
      if (tag.name === 'script' || isWays(tag)) return 'element';
      return isLink(tag, 'alternate') || isLink(tag, 'apple-touch-icon') ? 'tag' : undefined;
    },
    behind: (tag) => (tag.name === 'h1' && tag.isEnd ? note : undefined),
    attribute(tag, name, value) {
      // Browsers ask for an icon where a page names none.
      if (isLink(tag, 'icon') && name === 'href') return 'data:,';
      if (isLink(tag, 'icon') && name === 'type') return undefined;
      if (tag.name === 'img' && (name === 'srcset' || name === 'sizes')) return undefined;
      return tag.name === 'a' && name === 'href' && value.startsWith('/') ? siteUrl.origin + value : value;
    },
    inlines: (tag, name, value) => tag.name === 'img' && name === 'src' && value.startsWith(pictures),
  };
}

function isLink(tag: Tag, relation: string): boolean {
  return tag.name === 'link' && attributeOf(tag, 'rel') === relation;
}

function isWays(tag: Tag): boolean {
  return /^(?:ways|alongside)$/.test(attributeOf(tag, 'class') ?? '');
}
