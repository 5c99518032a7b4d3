import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Why a request is not answered. */
export interface Refusal {
  readonly status: 400 | 403 | 405;
  /** One sentence. */
  readonly words: string;
}

/** Looks at a request; gives undefined where it may be answered. */
export type Refuse = (request: IncomingMessage) => Refusal | undefined;

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Puts a guard before all that a server answers by. A middleware would come too late: Astro puts its own before all
 * others, and Vite's web socket is none. A file that cannot be read ends its answer, and no longer the server.
 * @param server a server, with all that answers in it
 * @param refuse says which requests are not answered
 */
export function guardServer(server: Server, refuse: Refuse): void {
  const answers = server.listeners('request') as RequestListener[];
  const upgrades = server.listeners('upgrade') as Upgrade[];
  server.removeAllListeners('request').on('request', (request, response) => {
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    const refusal = refuse(request);
    if (refusal === undefined) for (const answer of answers) answer(request, response);
    else sayWhy(response, refusal);
  });
  const answerRaw = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Whoever hangs up meanwhile harms nobody.
    socket.on('error', () => socket.destroy());
    const refusal = refuse(request);
    if (refusal === undefined) for (const upgrade of upgrades) upgrade(request, socket, head);
    else socket.end(`HTTP/1.1 ${String(refusal.status)} Refused\r\nConnection: close\r\n\r\n`);
  };
  server.on('connect', answerRaw);
  // A server that listens for no upgrade answers such a request as any other.
  if (upgrades.length > 0) server.removeAllListeners('upgrade').on('upgrade', answerRaw);
}

function sayWhy(response: ServerResponse, { status, words }: Refusal): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  });
  response.end(`${words}\n`);
}
