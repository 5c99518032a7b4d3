import type { IncomingMessage, ServerResponse } from 'node:http';

import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';
import { filesOf } from '../../outputs/make-files.ts';
import { outputs } from '../../outputs/outputs.ts';
import type { LiveSite } from './live-site.ts';
import { requestPath } from './request-path.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Serves what a build writes beside the pages: the cut fonts from memory, the pictures as they are kept.
 * @param site the site that is shown
 * @param base path of the site, with a slash at its end
 * @returns the middleware; it hands on whatever the publication does not have
 */
export function serveMade(site: LiveSite, base: string): Middleware {
  return (request, response, next) => {
    // A server with a base hands on addresses without it, and keeps the whole one aside.
    const { originalUrl = '' } = request as IncomingMessage & { originalUrl?: string };
    void fileAt(site, requestPath(originalUrl, base)).then((file) => {
      if (file === undefined) {
        next();
        return;
      }
      response.setHeader('Content-Type', file.type);
      response.end(file.bytes);
    });
  };
}

/** Found in the lists of what there is: no address becomes a path. */
async function fileAt(
  site: LiveSite,
  route: string | undefined,
): Promise<{ type: string; bytes: Uint8Array } | undefined> {
  const { made } = site.latest();
  const type = fileTypeOf(route ?? '', contentTypes)?.type;
  if (made === undefined || type === undefined) return undefined;
  for (const output of outputs.filter(({ by }) => by === 'maker')) {
    for (const file of await filesOf(output, made)) {
      if (file.route !== route) continue;
      const bytes = await Promise.resolve(file.bytes()).catch(() => undefined);
      return bytes && { type, bytes };
    }
  }
  return undefined;
}
