import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Page } from 'playwright';

/** A site of somebody else on this machine, which links to an address. */
export interface OtherSite {
  readonly port: number;
  stop(): void;
}

/**
 * @param link where its only link leads
 * @returns the site
 */
export function otherSite(link: string): Promise<OtherSite> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Another site</title><a href="${link}">A link in a chat</a>`);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, stop: () => server.close() });
    });
  });
}

/** What a page got of an address, by each way to ask for it. */
export type Got = Readonly<Record<string, string>>;

/** What there is to get where every way is closed: a page is not told whether "opaque" is an answer or a refusal. */
export const nothing: Got = {
  fetch: 'nothing',
  'fetch without reading': 'opaque',
  'fetch with headers of its own': 'nothing',
  post: 'opaque',
  script: 'nothing',
  module: 'nothing',
  style: 'nothing',
  picture: 'nothing',
  socket: 'nothing',
};

/**
 * Asks for an address from a page in every way that a page has, but by leading there.
 * @param page the page
 * @param address what is asked for
 * @returns what the page got
 */
export function tryEveryWay(page: Page, address: string): Promise<Got> {
  return page.evaluate(async (url) => {
    const read = (init: RequestInit) =>
      fetch(url, init).then(
        ({ type }) => type,
        () => 'nothing',
      );
    const load = (name: string, attributes: Readonly<Record<string, string>>) =>
      new Promise<string>((resolve) => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('nothing'));
        document.body.append(element);
      });
    const socket = new Promise<string>((resolve) => {
      const opened = new WebSocket(url.replace('http', 'ws'), 'vite-ping');
      opened.addEventListener('open', () => resolve('open'));
      opened.addEventListener('error', () => resolve('nothing'));
      setTimeout(() => resolve('silence'), 5000);
    });
    return {
      fetch: await read({}),
      'fetch without reading': await read({ mode: 'no-cors' }),
      'fetch with headers of its own': await read({ headers: { 'x-own': '1' } }),
      post: await read({ method: 'POST', body: 'x', mode: 'no-cors' }),
      script: await load('script', { src: url }),
      module: await load('script', { src: url, type: 'module' }),
      style: await load('link', { href: url, rel: 'stylesheet' }),
      picture: await load('img', { src: url }),
      socket: await socket,
    };
  }, address);
}
