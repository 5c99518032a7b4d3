import type { Report } from '../reading/finding.ts';
import { isSafeLink, schemeOf } from './link-kinds.ts';

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
  if (isSafeLink(href)) return;
  const scheme = schemeOf(href);
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
