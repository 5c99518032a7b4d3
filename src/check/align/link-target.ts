import { isPageLink } from '../../text/link-kinds.ts';

/**
 * @param href the address of a link
 * @returns what it leads to in every language: for a page of this site its route without the language, for a heading
 *   of the page a lone `#`, since headings are named in each language; otherwise the address itself
 * @example sameTarget('/sw/new-well/#shule') // '/new-well/#'
 */
export function sameTarget(href: string): string {
  if (href.startsWith('#')) return '#';
  if (!isPageLink(href)) return href;
  return href.replace(/^\/[^/#]+/, '').replace(/#.*$/, '#');
}
