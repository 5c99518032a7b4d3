import { attributeOf } from '../../src/site/html/attribute.ts';
import { rawTextOf, tagged } from '../../src/site/html/tags.ts';
import type { OwnCode } from '../../src/site/policy/own-code.ts';

/**
 * Says that all scripts and styles of a page are the site's own.
 * @param html the page
 * @param own takes them
 */
export function vouchFor(html: string, own: OwnCode): void {
  const page = tagged(html);
  for (const tag of page.tags) {
    if (tag.name === 'style') own.addStyle(rawTextOf(page, tag));
    if (tag.name === 'script') own.addScript(rawTextOf(page, tag));
    for (const name of ['src', 'href']) {
      const address = attributeOf(tag, name);
      if (address !== undefined) own.addFile(address.replace(/^.*\//, ''));
    }
  }
}
