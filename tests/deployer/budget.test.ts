import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { check } from '../../src/check/check.ts';
import { budgets } from '../budgets.ts';
import { filesBelow, pageRoutes } from '../support/files.ts';
import { elementsOf, property } from '../support/html.ts';
import { expect, test } from '../support/fixtures.ts';
import { overBudget, weigh } from '../support/page-weight.ts';

test('HTML, CSS and script of every bulletin page stay within their budget', ({ published }) => {
  const { out } = published.site;
  // What a browser shows feeds by, and what a reader fetches by choosing a second language.
  expect(filesBelow(out).filter((file) => /(?<!feed)\.css$/.test(file))).toEqual(['alongside.css']);
  const weights = pageRoutes(out)
    .filter((route) => route.endsWith('/demonstration-cities/'))
    .map((route) => ({ route, bytes: weigh(out, route).markup }));
  expect(weights).toHaveLength(5);
  expect(weights.filter(({ bytes }) => bytes > budgets.markup)).toEqual([]);
});

test('no page fetches anything but its icon, and a standalone edition nothing at all', ({ published }) => {
  const { out } = published.site;
  expect(filesBelow(out).filter((file) => /\.m?js$/.test(file))).toEqual([]);
  for (const route of pageRoutes(out)) {
    const elements = elementsOf(htmlOf(out, route));
    const fetching = elements.filter(
      ({ tagName, properties }) =>
        ['img', 'iframe', 'source'].includes(tagName) || (tagName === 'script' && 'src' in properties),
    );
    expect(fetching, route).toEqual([]);
    const fetched = elements.filter(({ tagName, properties }) => {
      const relation = String(properties.rel);
      return tagName === 'link' && !['canonical', 'alternate'].includes(relation);
    });
    expect(
      fetched.map((element) => property(element, 'href')),
      route,
    ).toEqual(
      /\/[^/]+\/[^/]+\.html$/.test(route) && !route.endsWith('/404.html')
        ? ['data:,']
        : ['/favicon.svg', '/apple-touch-icon.png'],
    );
  }
});

test('only bulletins and follow pages hold script: a little, the same in every language, and no words', ({
  published,
}) => {
  const { out } = published.site;
  const [scripts, following] = [new Set<string>(), new Set<string>()];
  for (const route of pageRoutes(out)) {
    const html = htmlOf(out, route);
    const own = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs)].map(
      ([, script = '']) => script,
    );
    const isFollow = route.endsWith('/follow/');
    expect(own, route).toHaveLength(route.endsWith('/demonstration-cities/') ? 2 : isFollow ? 1 : 0);
    if (own.length > 0) (isFollow ? following : scripts).add(own.join('\n'));
    // No event handlers in attributes, which a strict content security policy forbids.
    expect(elementsOf(html).flatMap(({ properties }) => Object.keys(properties).filter(isHandler))).toEqual(
      [],
    );
  }
  const [script = '', ...others] = scripts;
  expect(others).toEqual([]);
  expect(script).toContain('.alongside');
  expect(script).toContain('.share');
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(budgets.script);
  // The one that copies an address.
  expect([...following].map((each) => script.endsWith(each))).toEqual([true]);
});

test('every word of a bulletin is there without script', async ({ browser, published }) => {
  const words = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${published.served.url}gu/demonstration-cities/`);
      const parts = await page.locator('h1, .date, .figures, .text, .ways p, .ways a, .foot').allInnerTexts();
      const languages = await page.locator('.alongside :is(a, [aria-pressed])').allInnerTexts();
      await context.close();
      return { text: parts.filter((part) => !languages.includes(part)), languages };
    }),
  );
  const [withScript, without] = words;
  expect(without).toEqual(withScript);
  expect(without?.languages).toHaveLength(4);
  expect(without?.text.join('').length).toBeGreaterThan(1000);
});

const isHandler = (name: string) => /^on[A-Z]/.test(name);

function htmlOf(out: string, route: string): string {
  return readFileSync(path.join(out, route, route.endsWith('/') ? 'index.html' : ''), 'utf8');
}

test('a bulletin page with its type stays within what a slow network can carry', ({ published }) => {
  const { out } = published.site;
  for (const { tag, script } of check({ siteFolder: published.site.folder }).publication.locales) {
    const weight = weigh(out, `/${tag}/demonstration-cities/`);
    expect(weight.requests, tag).toBeGreaterThan(1);
    expect(overBudget(weight, script), tag).toEqual([]);
  }
});
