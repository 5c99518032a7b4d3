import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A plain web server on a folder. */
export interface Served {
  /** Address of the folder, base included, ended by `/`. */
  readonly url: string;
  stop(): void;
}

/** How a file is sent, once its status and type are set. */
export type Send = (file: string, response: ServerResponse) => void;

/**
 * Serves a built site as the plainest of hosts would: files, and a folder's `index.html`.
 * @param folder the built site
 * @param base path that it lies under
 * @param send how its files are sent; as they are, by default
 * @returns its address
 */
export function serve(folder: string, base = '/', send: Send = sendAsIs): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : undefined;
    const file = inside === undefined ? undefined : resolveFile(folder, inside);
    response.statusCode = file === undefined ? 404 : 200;
    const shown = file ?? path.join(folder, '404.html');
    response.setHeader('Content-Type', types[path.extname(shown)] ?? 'application/octet-stream');
    send(shown, response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${String(port)}${base}`, stop: () => server.close() });
    });
  });
}

function sendAsIs(file: string, response: ServerResponse): void {
  createReadStream(file).pipe(response);
}

function resolveFile(folder: string, inside: string): string | undefined {
  const file = path.join(folder, inside, inside === '' || inside.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
