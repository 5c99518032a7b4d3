import { rawRequest } from './raw-request.ts';

/** Addresses below a site's base, each with the statuses that may answer it. */
const below: readonly (readonly [address: string, ...statuses: number[]])[] = [
  ['media/?/..', 404],
  ['media/..', 400],
  ['media/.', 400],
  ['media/%2e%2e', 400],
  ['media/%2E%2E/%2e%2e/package.json', 400],
  ['media/..%2f..%2fpackage.json', 400],
  ['media/..%5c..%5cpackage.json', 400],
  ['media/..\\..\\package.json', 400],
  ['media/', 404],
  ['media/constructor', 404],
  ['media/0000000000000000-400.webp', 404],
  ['fonts/../../package.json', 400],
  ['en/../../../../etc/passwd', 400],
  ['%', 400],
  ['en/%', 400],
  ['en/%f', 400],
  ['%00', 400],
  ['media/%00', 400],
  ['en/feed.xml%00.html', 400],
  ['%ff', 400],
  ['%c0%ae%c0%ae/', 400],
  ['%ed%a0%80', 400],
  ['en/\u00ff', 400],
  ['en/#part', 400],
  ['/', 400],
  ['//elsewhere.example/', 400],
  ['[', 404],
  ['en/]', 404],
  ['http://[', 404],
  ['__proto__', 403, 404],
  ['toString', 404],
  ['sitemap-[part].xml', 404],
  ['[locale]/feed.xml', 404],
  ['sitemap-99999999999999999999.xml', 404],
  ['en/page/-1/', 404],
  ['en/page/NaN/', 404],
  ['a'.repeat(10_000), 404],
  ['a/'.repeat(5000), 404],
  ['%41'.repeat(3000), 404],
  ['.env', 403, 404],
  ['.git/config', 403, 404],
  ['@fs/etc/passwd', 403, 404],
  ['@fs/%2e%2e/', 400],
  ['@id/', 403, 404],
  ['_image?href=http://[', 403, 404],
  ['__open-in-editor?file=%', 403, 404],
];

/** What is no address below the base of any site. */
const elsewhere: readonly string[] = [
  '//',
  '///',
  '/\\',
  '\\',
  '*',
  'en/',
  ':99999',
  '@elsewhere.example',
  '?',
  '#',
  '//[',
  'http://[',
  'http://localhost/en/',
  'http://elsewhere.example/',
  'file:///etc/passwd',
];

const upgrade = ['Host: localhost', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Version: 13'];
const handshake = [
  ...upgrade,
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Protocol: vite-hmr',
];

/**
 * @param base path of a site, with a slash at its end
 * @returns requests that no browser sends, by name, each with the statuses that may answer it; 0 for none
 */
export function hostileRequests(
  base: string,
): readonly (readonly [name: string, bytes: string, ...number[]])[] {
  return [
    ...below.map(([address, ...statuses]) => [address, rawRequest(base + address), ...statuses] as const),
    ...elsewhere.map((target) => [target, rawRequest(target), 400] as const),
    ...['OPTIONS', 'TRACE', 'POST', 'PUT', 'DELETE', 'PROPFIND'].map(
      (method) => [method, rawRequest(`${base}en/`, undefined, method), 405] as const,
    ),
    ['OPTIONS *', rawRequest('*', undefined, 'OPTIONS'), 405],
    ['CONNECT', rawRequest('elsewhere.example:443', undefined, 'CONNECT'), 405],
    ['no host', rawRequest(base, []), 400],
    ['an empty host', rawRequest(base, ['Host: ']), 400],
    ['half a host', rawRequest(base, ['Host: [::']), 400],
    ['a host with spaces', rawRequest(base, ['Host: a b<>']), 400],
    ['the host of another site', rawRequest(base, ['Host: elsewhere.example']), 403],
    ['a web socket at no address', rawRequest(':99999', handshake), 400],
    ['a web socket without a key', rawRequest(base, upgrade), 400, 403, 200],
    ['another protocol', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n', 400],
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a line without an end', rawRequest(`${base}${'a'.repeat(100_000)}`), 431],
    [
      'headers without an end',
      rawRequest(
        base,
        Array.from({ length: 5000 }, () => 'X: y'),
      ),
      431,
    ],
    [
      'a body cut wrongly',
      `POST ${base} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
      405,
      400,
    ],
    [
      'a part that ends before it begins',
      rawRequest(`${base}robots.txt`, ['Host: localhost', 'Range: bytes=5-2']),
      0,
      200,
    ],
  ];
}
