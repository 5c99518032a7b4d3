import type { IncomingHttpHeaders } from 'node:http';

import type { Refuse } from './guard-server.ts';
import { requestPath } from './request-path.ts';

/**
 * Keeps the preview from the pages of other sites, which can send requests to this machine too. By a link they may lead
 * to a page; they get nothing into their own pages, and nothing from the addresses by which Vite and Astro open
 * files in an editor, show sources and reload: Vite itself answers any page of this machine there, and Astro any link.
 * @param base path of the site, with a slash at its end
 * @param project names of the files and folders that lie in the project, and are served while it is developed
 * @returns says why a request is refused
 */
export function refuseForeign(base: string, project: readonly string[]): Refuse {
  const names = new Set(project.map((name) => name.toLowerCase()));
  const isForDevelopment = (path: string) =>
    /^\/[@_.]/.test(path) || (!path.endsWith('/') && names.has(path.split('/')[1]?.toLowerCase() ?? ''));
  return ({ url = '', headers, headers: { upgrade } }) => {
    if (isFromOwnPage(headers)) return undefined;
    const path = requestPath(url, base) ?? '';
    if (upgrade !== undefined || isForDevelopment(path))
      return { status: 403, words: 'This address answers only to pages of this preview.' };
    return isNavigation(headers)
      ? undefined
      : { status: 403, words: 'Pages of another site may lead here by a link, and nothing else.' };
  };
}

function isFromOwnPage({ host, origin, referer, ...headers }: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  // Where the address is neither of this machine nor https, browsers do not say it in that way.
  const from = origin ?? referer;
  return from !== undefined && URL.canParse(from) && new URL(from).host === host;
}

/** Whether somebody opens a page: by a link from anywhere, by hand, or by a program that is no browser. */
function isNavigation({ origin, ...headers }: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined) return origin === undefined;
  return (
    site === 'none' || (headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document')
  );
}
