import type { Report } from '../reading/finding.ts';
import { linkSchemes } from './allowed.ts';

/**
 * Reports a link whose address cannot work, or could run as code.
 * @param href the address, as the parser decoded it
 * @param line line of the file
 * @param place the file, and what takes the finding
 */
export function refuseLink(
  href: string,
  line: number,
  place: { readonly file: string; readonly report: Report },
): void {
  if (href.startsWith('#') || isPageLink(href)) return;
  // Browsers skip white space and controls in a scheme, so they are taken out before it is looked at.
  const bare = href.replaceAll(/[\p{Cc}\s]/gu, '').toLowerCase();
  const scheme = /^[a-z][a-z0-9+.-]*:/.exec(bare)?.[0];
  if (scheme !== undefined && linkSchemes.includes(scheme) && isWhole(href, scheme)) return;
  place.report({
    rule: 'content/link',
    severity: 'error',
    file: place.file,
    line,
    message:
      scheme === undefined
        ? 'This link does not say where it leads.'
        : `A link cannot begin with "${scheme}".`,
    found: href === '' ? 'nothing' : href,
    expected: 'https://…, http://…, mailto:…, tel:…, /language/bulletin/ or #heading',
    hint:
      scheme === undefined
        ? 'Write the whole address; for a page of this site, begin with "/" and the language, such as /en/follow/.'
        : 'Write an address that begins with https://.',
  });
}

/**
 * @param href the address of a link
 * @returns whether it leads to a page of this site, from its root
 */
export function isPageLink(href: string): boolean {
  return /^\/(?![/\\])/.test(href);
}

/** A web address needs a host, and begins with two slashes, or browsers take it for a part of this site. */
function isWhole(href: string, scheme: string): boolean {
  return !scheme.startsWith('http') || (/^https?:\/\/[^/]/i.test(href) && URL.canParse(href));
}
