import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';

import { refuseForeign } from '../../src/tools/preview/refuse-foreign.ts';
import { requestPath } from '../../src/tools/preview/request-path.ts';
import { expect, test } from '../support/quick.ts';

const paths: readonly (readonly [target: string, base: string, path: string | undefined])[] = [
  ['/', '/', '/'],
  ['/en/?x=%&y=/../', '/', '/en/'],
  ['/en/a%20b/%E0%AA%97', '/', '/en/a b/ગ'],
  ['/a/b/en/feed.xml?x', '/a/b/', '/en/feed.xml'],
  ['/a/b/', '/a/b/', '/'],
  ['/a/b', '/a/b/', '/a/b'],
  ['/@vite/client', '/a/b/', '/@vite/client'],
  ['/en//', '/', '/en//'],
  ['/en/..b/.c', '/', '/en/..b/.c'],
  ...[
    ['', '/'],
    ['en/', '/'],
    ['*', '/'],
    ['http://localhost/en/', '/'],
    ['//en/', '/'],
    ['/a/b//en/', '/a/b/'],
    ['/%2fen/', '/'],
    ['/en/..', '/'],
    ['/en/%2e%2E/', '/'],
    ['/./en/', '/'],
    ['/en/%5c', '/'],
    ['/en\\', '/'],
    ['/en/%00', '/'],
    ['/en/%', '/'],
    ['/en/%ff', '/'],
    ['/en/#a', '/'],
    ['/en /', '/'],
    ['/\u00e9', '/'],
  ].map(([target = '', base = '']) => [target, base, undefined] as const),
];

test('an address is parsed before anything is looked up by it', () => {
  expect(paths.map(([target, base]) => [target, base, requestPath(target, base)])).toEqual(paths);
});

const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
const development = 'This address answers only to pages of this preview.';
const other = 'Pages of another site may lead here by a link, and nothing else.';
const requests: readonly (readonly [
  url: string,
  headers: Readonly<Record<string, string>>,
  words?: string,
])[] = [
  // Pages of the preview, in browsers that say so, and in those that do not.
  ['/a/en/', { 'sec-fetch-site': 'same-origin' }],
  ['/@vite/client', { 'sec-fetch-site': 'same-origin' }],
  ['/src/x.ts', { referer: 'http://localhost:1/a/en/' }],
  ['/a/', { origin: 'http://localhost:1', upgrade: 'websocket' }],
  // Links, what is typed, and programs.
  ['/a/en/', link],
  ['/a/en/feed.xml', { ...link, 'sec-fetch-site': 'same-site' }],
  ['/a/src/', link],
  ['/a/en/', { 'sec-fetch-site': 'none' }],
  ['/a/en/', {}],
  // Other pages.
  ['/a/en/', { ...link, 'sec-fetch-dest': 'iframe' }, other],
  ['/a/en/', { ...link, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, other],
  ['/a/en/', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }, other],
  ['/a/en/', { origin: 'http://localhost:2' }, other],
  ['/a/en/', { origin: 'null' }, other],
  ['/__open-in-editor?file=x', link, development],
  ['/a/__open-in-editor?file=x', link, development],
  ['/a/@fs/x', { 'sec-fetch-site': 'none' }, development],
  ['/.vite/x', {}, development],
  ['/a/SRC/x.ts', link, development],
  ['/package.json', { referer: 'http://localhost:2/' }, development],
  ['/package.json', { referer: 'no address' }, development],
  ['/a/', { origin: 'http://localhost:2', upgrade: 'websocket' }, development],
  ['/a/', { upgrade: 'websocket' }, development],
];

test('the preview answers pages of other sites only where a link leads to a page', () => {
  const refuse = refuseForeign('/a/', ['package.json', 'src']);
  const asked = requests.map(([url, headers]) => {
    const request = Object.assign(new IncomingMessage(new Socket()), {
      url,
      headers: { host: 'localhost:1', ...headers },
    });
    return [url, headers, refuse(request)?.words];
  });
  expect(asked).toEqual(requests.map(([url, headers, words]) => [url, headers, words]));
});
