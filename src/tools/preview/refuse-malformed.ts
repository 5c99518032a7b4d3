import type { Refuse } from './guard-server.ts';
import { requestPath } from './request-path.ts';

/**
 * Refuses what no browser asks for when it shows a site.
 * @param base path of the site, with a slash at its end
 * @returns says why a request is refused: its method, its host or its address
 */
export function refuseMalformed(base: string): Refuse {
  return ({ method = '', url = '', headers: { host } }) => {
    if (method !== 'GET' && method !== 'HEAD')
      return { status: 405, words: 'Only GET and HEAD are answered here.' };
    // A browser always names the host; programs of the time before need not.
    if (host !== undefined && !URL.canParse(`http://${host}/`))
      return { status: 400, words: 'The name of the host cannot be read.' };
    return requestPath(url, base) === undefined
      ? { status: 400, words: 'This address cannot be read.' }
      : undefined;
  };
}
