import type { SyntaxCause } from '../read/findings/error-at.ts';
import { missingAddressee } from './addressees.ts';
import { isSafeLink, schemeOf, spoken } from './link-kinds.ts';

const expected = 'https://…, http://…, mailto:…, tel:…, /language/bulletin/ or #heading';

/**
 * @param href the address of a link, as the parser decoded it
 * @returns why it cannot work, or could run as code; undefined where it is well
 */
export function linkProblem(href: string): SyntaxCause | undefined {
  const scheme = schemeOf(href);
  if (isSafeLink(href)) return scheme === undefined ? undefined : missingAddressee(scheme, spoken(href));
  if (scheme === undefined) {
    return {
      message: 'This link does not say where it leads.',
      expected,
      hint: 'Write the whole address; for a page of this site, begin with "/" and the language, such as /en/follow/.',
    };
  }
  if (/^https?:$/.test(scheme)) {
    return {
      message: 'This link names no site that a browser could find.',
      expected: `${scheme}// and the name of a site, such as ${scheme}//example.org/page`,
      hint: "Copy the whole address from the browser's address line.",
    };
  }
  return {
    message: `A link cannot begin with "${scheme}".`,
    expected,
    hint: 'Write an address that begins with https://.',
  };
}
