import { normalizeUri } from 'micromark-util-sanitize-uri';

/**
 * @param written the address of a link as it was written
 * @returns the address as HTML has it: what no address may hold is encoded
 */
export function addressOf(written: string): string {
  // Browsers read a host that is a number of IPv6 only with its brackets as they are.
  return normalizeUri(written).replace(/^(https?:\/\/(?:[^/?#]*@)?)%5B([\da-f:.]+)%5D/i, '$1[$2]');
}

/**
 * @param address an address, or a part of one
 * @returns its characters without the encoding of addresses; as it is where it is not encoded rightly
 */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** How a link may begin that leaves the site: another site, a mailbox, a telephone. */
const linkSchemes: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:'];

/**
 * @param href the address of a link
 * @returns whether it leads to a page of this site, from its root
 */
export function isPageLink(href: string): boolean {
  return /^\/(?![/\\])/.test(href);
}

/**
 * @param href the address of a link
 * @returns the address as browsers read it: they skip white space and controls
 */
export function spoken(href: string): string {
  return href.replaceAll(/[\p{Cc}\s]/gu, '').toLowerCase();
}

/**
 * @param href the address of a link
 * @returns the scheme that browsers would read in it, in lower case and with its colon; undefined where there is none
 */
export function schemeOf(href: string): string | undefined {
  return /^[a-z][a-z0-9+.-]*:/.exec(spoken(href))?.[0];
}

/**
 * @param href the address of a link
 * @returns whether it leads to a page of this site, a heading of this page, another site, a mailbox or a telephone, and
 *   so can run nothing
 */
export function isSafeLink(href: string): boolean {
  if (href.startsWith('#') || isPageLink(href)) return true;
  const scheme = schemeOf(href);
  return scheme !== undefined && linkSchemes.includes(scheme) && isWhole(href, scheme);
}

/** A web address needs a host, and begins with two slashes, or browsers take it for a part of this site. */
function isWhole(href: string, scheme: string): boolean {
  return !scheme.startsWith('http') || (/^https?:\/\/[^/]/i.test(href) && URL.canParse(href));
}
