import type { Publication } from '../../publication/model.ts';
import { publishedRoutes } from '../../publication/published-routes.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import type { Rule } from '../rule.ts';

/** A link from a text to a page of this site, or to a heading in a text, finds what it leads to. */
export const linksLeadSomewhere: Rule = (publication, report) => {
  const headings = headingsByRoute(publication);
  for (const { slug, translations } of publication.bulletins) {
    for (const { file, links, locale } of translations) {
      for (const { href, line } of links) {
        const [written = '', anchor] = href.split('#');
        const known = headings.get(written === '' ? bulletinRoute(locale, slug) : written);
        if (known !== undefined && (anchor === undefined || known.includes(decoded(anchor)))) continue;
        report({
          rule: 'content/broken-link',
          severity: 'error',
          file,
          line,
          message:
            known === undefined
              ? 'This link leads to a page that is not on this site.'
              : 'This link leads to a heading that is not in the text.',
          found: href,
          expected: expected(known),
          hint: 'Correct the address, or delete the link.',
        });
      }
    }
  }
};

/** The headings of every page that has text of ours, and none for the others. */
function headingsByRoute(publication: Publication): Map<string, readonly string[]> {
  const byRoute = new Map<string, readonly string[]>();
  for (const { route } of publishedRoutes(publication)) byRoute.set(route, []);
  for (const { slug, translations } of publication.bulletins) {
    for (const { locale, headingIds } of translations) byRoute.set(bulletinRoute(locale, slug), headingIds);
  }
  return byRoute;
}

function expected(headings: readonly string[] | undefined): string {
  if (headings === undefined) return 'a page such as /language/bulletin/, with the slash at the end';
  return headings.length > 0
    ? `one of ${headings.map((id) => `#${id}`).join(', ')}`
    : 'a heading in this text';
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
