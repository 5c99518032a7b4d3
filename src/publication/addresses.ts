/**
 * Makes a link to a page or file of the site. Every link goes through here, so that no base path is forgotten.
 * @param siteUrl address of the site; its path is the base
 * @param route route below the base, such as `/en/follow/`
 * @returns the link, base included
 * @example href(new URL('https://host.example/a/'), '/en/') // '/a/en/'
 */
export function href(siteUrl: Pick<URL, 'pathname'>, route: string): string {
  return siteUrl.pathname + route.slice(1);
}

/**
 * Makes the address by which the world knows a page: for canonical links, feeds and follow codes.
 * @param siteUrl address of the site
 * @param route route below the base
 * @returns the absolute address
 */
export function absolute(siteUrl: URL, route: string): string {
  return siteUrl.origin + href(siteUrl, route);
}

/**
 * @param siteUrl address of the site
 * @param route route below the base
 * @returns the address as people write it: without scheme
 */
export function readable(siteUrl: URL, route: string): string {
  return siteUrl.host + href(siteUrl, route);
}
