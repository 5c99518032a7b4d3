import { draftOf } from '../../src/site/editions/draft.ts';
import { finishedPage } from '../../src/site/editions/finished-page.ts';
import { tagged } from '../../src/site/html/tags.ts';
import { OwnCode } from '../../src/site/policy/own-code.ts';
import { expect, test } from '../support/quick.ts';

function ownCode(): OwnCode {
  const own = new OwnCode();
  own.addScript('own()');
  own.addStyle(':root{--face:"Bulletin"}');
  own.addSheet('a{}');
  own.addSheet('a{}b{}');
  own.addSheet('');
  own.addFile('_astro/own.js');
  own.addFile('_astro/own.css');
  return own;
}

/** A page, and the tag of it that is not the site's own. */
const pages: readonly (readonly [page: string, foreign: string | undefined])[] = [
  ['', undefined],
  ['<p>words</p>', undefined],
  ['<script>own()</script><script type="module">own()</script>', undefined],
  ['<style>:root{--face:"Bulletin"}</style>', undefined],
  ['<style>a{}</style><style>a{}b{}</style><style>a{}b{}a{}</style><style></style>', undefined],
  ['<script src="/a/_astro/own.js"></script><link rel="stylesheet" href="/_astro/own.css">', undefined],
  ['<script type="application/ld+json">{"a":"other()"}</script>', undefined],
  ['<meta content="<script>other()</script><style>c{}</style>">', undefined],
  ['<!--<script>other()</script>-->', undefined],
  ['<link rel="alternate" href="https://elsewhere.example/">', undefined],
  ['<script>other()</script>', '<script>'],
  ['<script>own();other()</script>', '<script>'],
  ['<script>own() </script>', '<script>'],
  ['<SCRIPT TYPE=module>other()</SCRIPT>', '<SCRIPT TYPE=module>'],
  ['<script src="https://elsewhere.example/x.js"></script>', '<script src="https://elsewhere.example/x.js">'],
  ['<script src="/en/feed.json"></script>', '<script src="/en/feed.json">'],
  ['<style>c{}</style>', '<style>'],
  ['<style>a{}c{}</style>', '<style>'],
  ['<style>:root{--face:"Bulletin"}a{}</style>', '<style>'],
  ['<link rel="stylesheet" href="/en/feed.css">', '<link rel="stylesheet" href="/en/feed.css">'],
  ['<script>own()</script><p>words</p><script>other()</script>', '<script>'],
];

for (const [page, found] of pages) {
  test(`a page holds ${found ?? 'nothing'} that is not the site's own: ${page}`, () => {
    const draft = draftOf(tagged(`<!doctype html><p>x</p>${page}`), {}, ownCode());
    expect(draft.foreign).toBe(found);
  });
}

test("a policy allows no code that is not the site's own, wherever that stands", () => {
  const foreign = pages.flatMap(([page, found]) => (found === undefined ? [] : [page]));
  const html = foreign.map((page) => page.replace('<script>own()</script>', '')).join('');
  const policy = /content="([^"]*)"/.exec(
    finishedPage(html, draftOf(tagged(html), {}, ownCode()), () => ''),
  )?.[1];
  expect(policy).toBe("base-uri 'none'; default-src 'none'; form-action 'none'; script-src 'none'");
});
