import type { Publication } from '../../publication/model.ts';
import { publishedRoutes } from '../../publication/published-routes.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import { oneOf } from '../../reading/one-of.ts';
import { rememberAll } from '../../reading/remember-all.ts';
import type { Rule } from '../rule.ts';

/** A link from a text to a page of this site, or to a heading in a text, finds what it leads to. */
export const linksLeadSomewhere: Rule = (publication, report) => {
  const headings = headingsByRoute(publication);
  const expected = rememberAll(expectedOf);
  for (const { slug, translations } of publication.bulletins) {
    for (const { file, links, locale } of translations) {
      for (const { href, line } of links) {
        const [written = '', anchor] = href.split('#');
        const known = headings.get(written === '' ? bulletinRoute(locale, slug) : written);
        if (known !== undefined && (anchor === undefined || known.has(decoded(anchor)))) continue;
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
function headingsByRoute(publication: Publication): Map<string, ReadonlySet<string>> {
  const byRoute = new Map<string, ReadonlySet<string>>();
  for (const { route } of publishedRoutes(publication)) byRoute.set(route, new Set());
  for (const { slug, translations } of publication.bulletins) {
    for (const { locale, headingIds } of translations)
      byRoute.set(bulletinRoute(locale, slug), new Set(headingIds));
  }
  return byRoute;
}

function expectedOf(headings: ReadonlySet<string> | undefined): string {
  if (headings === undefined) return 'a page such as /language/bulletin/, with the slash at the end';
  return headings.size > 0 ? oneOf(Array.from(headings, (id) => `#${id}`)) : 'a heading in this text';
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
