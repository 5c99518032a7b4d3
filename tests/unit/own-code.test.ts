import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { foreignCode } from '../../src/site/policy/foreign-code.ts';
import { OwnCode } from '../../src/site/policy/own-code.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';

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
    const folder = makeScratch();
    mkdirSync(path.join(folder, 'en/news'), { recursive: true });
    writeFileSync(path.join(folder, 'en/news/index.html'), `<!doctype html><p>x</p>${page}`);
    const expected = found === undefined ? [] : [{ file: 'en/news/index.html', found }];
    expect(
      foreignCode(folder, ownCode()).map((finding) => ({ file: finding.file, found: finding.found })),
    ).toEqual(expected);
  });
}
