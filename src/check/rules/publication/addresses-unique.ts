import { formerRoutes, publishedRoutes } from '../../../outputs/published-routes.ts';
import { workAt } from '../../../publication/work.ts';
import { rule } from '../../rule.ts';

/** No two pages have one address. An old slug that another bulletin has taken would hide one of the two. */
export const addressesUnique = rule({
  ids: {
    'address/doubled': { severity: 'error', page: 'files', title: 'Two pages with one address' },
  },
  compares: 'publication',
  *run(publication) {
    const taken = new Map<string, string>();
    const told = new Set<string>();
    for (const { route, file } of [...publishedRoutes(publication), ...formerRoutes(publication)]) {
      // Many hosts and disks do not tell capitals from small letters.
      const key = route.toLowerCase();
      const other = taken.get(key);
      if (other === undefined) {
        taken.set(key, file);
        continue;
      }
      const [first, second] = other < file ? [other, file] : [file, other];
      // A standing page and what it hides are written by different people, who look at their own.
      const places = [first, second].some((each) => workAt(each)?.kind === 'page')
        ? [first, second]
        : [second];
      // What is made of a page, such as its standalone edition, shares its fate.
      if (told.has(`${first} ${second}`)) continue;
      told.add(`${first} ${second}`);
      for (const place of places)
        yield {
          rule: 'address/doubled',
          file: place,
          message: `Two pages have the address ${route}.`,
          found: `${first} and ${second}`,
          expected: 'an address of its own for each page',
          hint: 'Rename one of the two, or take the old slug out of "formerly".',
        };
    }
  },
});
