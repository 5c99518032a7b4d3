import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { attributeOf } from '../html/attribute.ts';
import { tagsOf } from '../html/tags.ts';
import { htmlBelow } from '../../read/files/files-below.ts';
import { pagePolicy } from './page-policy.ts';
import { formatPolicy } from './policy.ts';

/**
 * Writes into every page the policy that it is held to on any host, and from a disk too: what it may load and run, and
 * that it tells no other site where its reader comes from. It is made of the finished bytes, so nothing that a policy
 * speaks of may be changed after it.
 * @param folder the finished site
 */
export function writePolicies(folder: string): void {
  for (const name of htmlBelow(folder)) {
    const file = path.join(folder, name);
    // A character a byte: whatever the page holds comes out as it was.
    const page = readFileSync(file, 'latin1');
    const at = placeOf(page);
    const policy = formatPolicy(pagePolicy(page));
    const tags = `<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
    writeFileSync(file, page.slice(0, at) + tags + page.slice(at), 'latin1');
  }
}

/** A policy holds for what comes after it: it is the head's first, or second to what says how to read the page. */
function placeOf(page: string): number {
  let place = /^\s*<!doctype[^>]*>/i.exec(page)?.[0].length ?? 0;
  for (const tag of tagsOf(page)) {
    // After words the head is over, and a policy would be overlooked.
    if (page.slice(place, tag.start).trim() !== '') break;
    if (tag.name !== 'html' && tag.name !== 'head') {
      const isCharset = tag.name === 'meta' && attributeOf(tag, 'charset') !== undefined;
      return isCharset ? tag.end : place;
    }
    place = tag.end;
  }
  return place;
}
