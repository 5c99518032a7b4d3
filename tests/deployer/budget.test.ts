import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { budgets } from '../budgets.ts';
import { filesBelow, pageRoutes } from '../support/files.ts';
import { elementsOf, property } from '../support/html.ts';
import { expect, test } from '../support/fixtures.ts';

test('HTML and CSS of every bulletin page stay within their budget', ({ published }) => {
  const { out } = published.site;
  expect(filesBelow(out).filter((file) => file.endsWith('.css'))).toEqual([]);
  const weights = pageRoutes(out)
    .filter((route) => route.endsWith('/demonstration-cities/'))
    .map((route) => ({
      route,
      bytes: brotliCompressSync(readFileSync(path.join(out, route, 'index.html'))).length,
    }));
  expect(weights).toHaveLength(5);
  expect(weights.filter(({ bytes }) => bytes > budgets.markup)).toEqual([]);
});

test('no page holds a script, or fetches anything but its icon', ({ published }) => {
  const { out } = published.site;
  for (const route of pageRoutes(out)) {
    const elements = elementsOf(
      readFileSync(path.join(out, route, route.endsWith('/') ? 'index.html' : ''), 'utf8'),
    );
    const fetching = elements.filter(({ tagName }) =>
      ['script', 'img', 'iframe', 'source'].includes(tagName),
    );
    expect(fetching, route).toEqual([]);
    const fetched = elements.filter(({ tagName, properties }) => {
      const relation = String(properties.rel);
      return tagName === 'link' && !['canonical', 'alternate'].includes(relation);
    });
    expect(
      fetched.map((element) => property(element, 'href')),
      route,
    ).toEqual(['/favicon.svg']);
  }
});
