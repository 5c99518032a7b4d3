import { attributeOf } from './attribute.ts';
import { edit, type Edit } from './edit.ts';
import { tagsOf, type Attribute, type Tag } from './tags.ts';
import { escapeMarkup } from '../../read/words/markup.ts';

/** Attributes that hold one address, on whatever tag. */
const addresses = ['href', 'poster', 'src'];

/**
 * Changes every address that a page names, in attributes and in style, and keeps every other byte.
 * @param html the page
 * @param rewrite makes an address of an address
 * @returns the page
 */
export function rewriteAddresses(html: string, rewrite: (address: string) => string): string {
  return edit(
    html,
    [...tagsOf(html)].flatMap((tag) => [
      ...tag.attributes.flatMap((attribute) => attributeEdits(tag, attribute)),
      ...styleEdits(tag),
    ]),
  );

  function attributeEdits(tag: Tag, { name, value }: Attribute): Edit[] {
    const held = attributeOf(tag, name) ?? '';
    if (name === 'srcset') return changes(value, held, rewriteEach(held));
    return addresses.includes(name) ? changes(value, held, rewrite(held)) : [];
  }

  /** Each is followed by the width that it is for. */
  function rewriteEach(srcset: string): string {
    return srcset.replaceAll(
      /(^|,\s+)(\S+)/g,
      (_, before: string, address: string) => before + rewrite(address),
    );
  }

  function styleEdits({ name, text }: Tag): Edit[] {
    if (name !== 'style' || text === undefined) return [];
    const css = html.slice(text.start, text.end);
    return [
      {
        ...text,
        by: css.replaceAll(
          /(url\(["']?)([^"')]+)/g,
          (_, before: string, address: string) => before + rewrite(address),
        ),
      },
    ];
  }
}

function changes(span: Attribute['value'], held: string, wanted: string): Edit[] {
  return held === wanted ? [] : [{ ...span, by: escapeMarkup(wanted) }];
}
