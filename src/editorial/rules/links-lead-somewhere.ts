import { publishedRoutes } from '../../publication/published-routes.ts';
import type { Rule } from '../rule.ts';

/** A link from a text to a page of this site, or to a heading of its own page, finds what it leads to. */
export const linksLeadSomewhere: Rule = (publication, report) => {
  const routes = new Set(publishedRoutes(publication).map(({ route }) => route));
  for (const { file, links, headingIds } of publication.bulletins.flatMap(
    ({ translations }) => translations,
  )) {
    for (const { href, line } of links) {
      const isAnchor = href.startsWith('#');
      if (
        isAnchor
          ? headingIds.includes(decodeURIComponent(href.slice(1)))
          : routes.has(href.replace(/#.*$/, ''))
      )
        continue;
      report({
        rule: 'content/broken-link',
        severity: 'error',
        file,
        line,
        message: isAnchor
          ? 'This link leads to a heading that is not in the text.'
          : 'This link leads to a page that is not on this site.',
        found: href,
        expected: isAnchor
          ? headingIds.length > 0
            ? `one of ${headingIds.map((id) => `#${id}`).join(', ')}`
            : 'a heading in this text'
          : 'a page such as /language/bulletin/, with the slash at the end',
        hint: 'Correct the address, or delete the link.',
      });
    }
  }
};
