import { absolute, href, readable } from '../../src/publication/addresses.ts';
import { parseSiteUrl } from '../../src/publication/site-url.ts';
import { expect, test } from '../support/quick.ts';

const root = new URL('https://host.example/');
const folder = new URL('https://host.example:8080/a/b/');

test('links and addresses carry the base once', () => {
  expect(href(root, '/')).toBe('/');
  expect(href(root, '/en/follow/')).toBe('/en/follow/');
  expect(href(folder, '/')).toBe('/a/b/');
  expect(href(folder, '/en/')).toBe('/a/b/en/');
  expect(absolute(root, '/')).toBe('https://host.example/');
  expect(absolute(folder, '/en/feed.xml')).toBe('https://host.example:8080/a/b/en/feed.xml');
  expect(readable(folder, '/en/')).toBe('host.example:8080/a/b/en/');
});

const accepted: [string, string][] = [
  ['https://host.example', 'https://host.example/'],
  ['http://host.example/', 'http://host.example/'],
  ['https://host.example/a/b', 'https://host.example/a/b/'],
  ['https://host.example:8443/a/', 'https://host.example:8443/a/'],
  ['HTTPS://Host.Example/A/', 'https://host.example/A/'],
];
for (const [text, expected] of accepted) {
  test(`${text} is read as ${expected}`, () => {
    const url = parseSiteUrl(text, { file: 'SITE_URL', line: 0 }, (finding) => {
      throw new Error(finding.message);
    });
    expect(url?.href).toBe(expected);
  });
}

for (const text of [
  '',
  ' ',
  '/',
  'host.example',
  '//host.example/',
  'file:///a',
  'https://',
  'https://a?',
  'https://a/#',
  'https://u@a/',
  'javascript:alert(1)',
  'https://a//b/',
  'https://a/b c/',
  'https://a/%zz/',
]) {
  test(`${JSON.stringify(text)} is refused as the address of a site`, () => {
    let count = 0;
    expect(parseSiteUrl(text, { file: 'SITE_URL', line: 0 }, () => (count += 1))).toBeUndefined();
    expect(count).toBe(1);
  });
}
