import type { Finding, Report } from '../read/findings/finding.ts';
import { missingAddressee } from './addressees.ts';
import { isSafeLink, schemeOf, spoken } from './link-kinds.ts';

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
  const scheme = schemeOf(href);
  const problem = linkProblem(href, line, place.file);
  if (isSafeLink(href)) {
    const missing = scheme === undefined ? undefined : missingAddressee(scheme, spoken(href));
    if (missing === undefined) return;
    const { message, expected, hint } = missing;
    place.report({ ...problem, message, expected, hint });
    return;
  }
  place.report({ ...problem, ...unsafe(scheme) });
}

/** What is said of a link that cannot be had, by how it begins. */
function unsafe(scheme: string | undefined): Pick<Finding, 'message' | 'expected' | 'hint'> {
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

const expected = 'https://…, http://…, mailto:…, tel:…, /language/bulletin/ or #heading';

function linkProblem(href: string, line: number, file: string) {
  const found = href === '' ? 'nothing' : href;
  return { rule: 'content/link', severity: 'error', file, line, found } as const;
}
