import type { IncomingMessage, ServerResponse } from 'node:http';

import { pictureRoute } from '../../publication/routes.ts';
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

interface MadeFile {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Found in the lists of what there is: no address becomes a path. */
async function fileAt(site: LiveSite, route: string | undefined): Promise<MadeFile | undefined> {
  const made = site.made();
  if (made === undefined) return undefined;
  const font = [...made.fonts.values()].flat().find((each) => each.route === route);
  if (font !== undefined) return { type: 'font/woff2', bytes: font.bytes };
  const picture = [...made.pictures.values()]
    .flatMap(({ variants }) => variants)
    .find(({ name }) => pictureRoute(name) === route);
  const bytes = await picture?.bytes().catch(() => undefined);
  return bytes && { type: 'image/webp', bytes };
}
