import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';

import { attributeOf } from '../html/attribute.ts';
import { tagsOf } from '../html/tags.ts';
import { htmlBelow } from '../../read/files/files-below.ts';
import { formatPolicy, parsePolicy, unite, type Policy } from './policy.ts';

/** Bytes in which a page's own policy begins and ends: it comes first in the head. */
const beginning = 4096;

/**
 * Reads the policies of a finished site's pages and makes one of them, that a host sends as a header with every file. A
 * browser holds a page to both: to its own, which allows only what this page needs, and to this one, which holds what
 * a page cannot say of itself (that no other may frame it) and covers feeds and pictures too.
 * @param folder the finished site
 * @returns the value of `Content-Security-Policy`
 */
export function headerPolicy(folder: string): string {
  const pages = htmlBelow(folder);
  const common: Policy = new Map([
    ['frame-ancestors', new Set<string>()],
    ['style-src', new Set(["'self'"])],
  ]);
  return formatPolicy(unite([common, ...pages.map((page) => pagePolicy(path.join(folder, page)))]));
}

/** A page without a policy of its own adds nothing, so that the header holds it to what others need. */
function pagePolicy(file: string): Policy {
  const descriptor = openSync(file, 'r');
  const bytes = Buffer.alloc(beginning);
  const length = readSync(descriptor, bytes);
  closeSync(descriptor);
  for (const tag of tagsOf(bytes.toString('latin1', 0, length))) {
    if (attributeOf(tag, 'http-equiv') === 'content-security-policy') {
      return parsePolicy(attributeOf(tag, 'content') ?? '');
    }
  }
  return new Map();
}
