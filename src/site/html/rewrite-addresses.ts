import { escapeMarkup } from '../../read/words/markup.ts';
import { attributeOf } from './attribute.ts';
import { editHtml } from './edit.ts';
import { tagsOf } from './tags.ts';

/** Makes an address of an address. */
export type Rewrite = (address: string) => string;

/** Attributes that hold one address, on whatever tag. */
const addresses = ['href', 'poster', 'src'];

/**
 * @param name an attribute, in lower case
 * @param value its value
 * @param rewrite makes an address of an address
 * @returns the value with every address that it holds rewritten
 */
export function rewriteAttribute(name: string, value: string, rewrite: Rewrite): string {
  if (addresses.includes(name)) return rewrite(value);
  if (name !== 'srcset') return value;
  // Each is followed by the width that it is for.
  return value.replaceAll(
    /(^|,\s+)(\S+)/g,
    (_, before: string, address: string) => before + rewrite(address),
  );
}

/**
 * @param css a style
 * @param rewrite makes an address of an address
 * @returns the style with every address that it names rewritten
 */
export function rewriteStyle(css: string, rewrite: Rewrite): string {
  return css.replaceAll(
    /(url\(["']?)([^"')]+)/g,
    (_, before: string, address: string) => before + rewrite(address),
  );
}

/**
 * Changes every address that the attributes of some HTML name, and keeps every other byte.
 * @param html the HTML
 * @param rewrite makes an address of an address
 * @returns the HTML
 */
export function rewriteAddresses(html: string, rewrite: Rewrite): string {
  const edits = [...tagsOf(html)].flatMap((tag) =>
    tag.attributes.flatMap(({ name, value }) => {
      const held = attributeOf(tag, name) ?? '';
      const wanted = rewriteAttribute(name, held, rewrite);
      return wanted === held ? [] : [{ ...value, by: escapeMarkup(wanted) }];
    }),
  );
  return editHtml(html, edits);
}
