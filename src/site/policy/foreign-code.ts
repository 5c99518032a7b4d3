import { readFileSync } from 'node:fs';
import path from 'node:path';

import { attributeOf } from '../html/attribute.ts';
import { tagsOf, type Tag } from '../html/tags.ts';
import { htmlBelow } from '../../read/files/files-below.ts';
import type { Finding } from '../../read/findings/finding.ts';
import type { OwnCode } from './own-code.ts';
import { isProgram } from './programs.ts';

/**
 * Looks for scripts and styles in rendered pages that the site's own code did not put there. A page's policy is made of
 * its finished bytes, and allows what stands in them.
 * @param folder the rendered pages
 * @param own what the site's own code put into them
 * @returns a finding for each page that holds another
 */
export function foreignCode(folder: string, own: OwnCode): Finding[] {
  return htmlBelow(folder).flatMap((name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    for (const tag of tagsOf(html)) {
      if (!tag.isEnd && isForeign(tag, html, own)) return [finding(name, html.slice(tag.start, tag.end))];
    }
    return [];
  });
}

function isForeign(tag: Tag, html: string, own: OwnCode): boolean {
  const text = tag.text === undefined ? '' : html.slice(tag.text.start, tag.text.end);
  if (tag.name === 'style') return !own.holdsStyle(text);
  if (tag.name === 'link')
    return attributeOf(tag, 'rel') === 'stylesheet' && !own.holdsFile(attributeOf(tag, 'href') ?? '');
  if (!isProgram(tag)) return false;
  const address = attributeOf(tag, 'src');
  return address === undefined ? !own.holdsScript(text) : !own.holdsFile(address);
}

function finding(page: string, found: string): Finding {
  return {
    rule: 'build/foreign-code',
    severity: 'error',
    file: page,
    line: 0,
    message: 'This page holds a script or a style that is not of the own sources of the site.',
    found,
    expected: 'scripts and styles that Astro bundles, and styles that <OwnStyle> puts there',
    hint: "Take is:inline from it where it stands in a page of your own; where it doesn't, tell the developers.",
  };
}
