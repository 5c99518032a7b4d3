import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

import type { Served } from './serve.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Answers a request in a way of its own.
 * @returns whether it did
 */
export type Answers = (
  pathname: string,
  response: ServerResponse,
  request: IncomingMessage,
) => boolean | undefined;

/**
 * Serves a built site as a host should: precompressed files to who asks for them, its own page for what is not there, a folder's
 * address led to the one with a slash, headers that browsers are kept safe by.
 * @param folder the built site
 * @param spoil answers some requests otherwise
 * @returns its address
 */
export function serveWell(folder: string, spoil: Answers = () => false): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('X-Frame-Options', 'DENY');
    response.setHeader('Vary', 'Accept-Encoding');
    if (spoil(pathname, response, request) === true) return;
    const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const isThere = existsSync(file);
    if (isThere && statSync(file).isDirectory()) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const shown = isThere ? file : path.join(folder, '404.html');
    response.setHeader('Content-Type', types[path.extname(shown)] ?? 'text/plain');
    const encoding = request.headers['accept-encoding']?.toString() ?? 'identity';
    const compressed = shown + ({ br: '.br', gzip: '.gz' }[encoding] ?? '');
    const isPrecompressed = compressed !== shown && existsSync(compressed);
    if (isPrecompressed) response.setHeader('Content-Encoding', encoding);
    response.statusCode = isThere ? 200 : 404;
    response.end(readFileSync(isPrecompressed ? compressed : shown));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${String(port)}/`,
        stop: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
