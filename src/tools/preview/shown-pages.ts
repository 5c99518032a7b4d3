import type { Made, Preview } from '../../outputs/made.ts';

/** What was told of the pages that browsers have, so that those alone are loaded anew of which something else is told. */
export function shownPages() {
  const said = new Map<string, string>();
  return {
    /**
     * @param made what pages are made from
     * @returns the same, and each page that is shown is taken down
     */
    noted(made: Made): Made {
      const { preview } = made;
      if (preview === undefined) return made;
      const withFindings: Preview['withFindings'] = (route, ...page) => {
        said.set(route, preview.saysOf(route));
        return preview.withFindings(route, ...page);
      };
      return { ...made, preview: { ...preview, withFindings } };
    },
    /**
     * @param preview what is told of pages now
     * @returns the routes of pages of which something else was told
     */
    outdated(preview: Preview | undefined): readonly string[] {
      const routes = [...said].filter(([route, words]) => preview?.saysOf(route) !== words);
      for (const [route] of routes) said.delete(route);
      return routes.map(([route]) => route);
    },
  };
}
