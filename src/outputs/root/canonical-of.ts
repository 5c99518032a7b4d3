/**
 * @param html the page that lists all languages, as it was built
 * @returns the address that the site was built for; undefined where the page names none
 */
export function canonicalOf(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
}
