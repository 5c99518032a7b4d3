import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { headerPolicy } from '../../src/site/policy/header-policy.ts';
import { draftOf } from '../../src/site/editions/draft.ts';
import { finishedPage } from '../../src/site/editions/finished-page.ts';
import { tagged } from '../../src/site/html/tags.ts';
import { faceToken, putFaces } from '../../src/site/typefaces/face-token.ts';
import { OwnCode } from '../../src/site/policy/own-code.ts';
import { formatPolicy, parsePolicy, policyFor, unite } from '../../src/site/policy/policy.ts';
import { securityHeaders } from '../../src/site/policy/security-headers.ts';
import { expect, test } from '../support/quick.ts';
import { makeScratch } from '../support/scratch.ts';
import { vouchFor } from '../support/vouch.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page and its policy, where all that it holds is the site's own. */
function draft(html: string) {
  const own = new OwnCode();
  vouchFor(html, own);
  return draftOf(tagged(html), {}, own);
}

const finished = (html: string) => finishedPage(html, draft(html), () => '');

/** What every page's policy says, and what some page needs beside it. */
const cases: readonly (readonly [page: string, ...allowed: string[]])[] = [
  [''],
  ['<p>words</p>'],
  ['<a href="https://elsewhere.example/">link</a>'],
  ['<style>p{}</style>', `style-src ${sha('p{}')}`],
  ['<style>a{content:"ક"}</style>', `style-src ${sha('a{content:"ક"}')}`],
  ['<style>a{}\r\nb{}</style>', `style-src ${sha('a{}\nb{}')}`],
  ['<style>p{}</style><style>p{}</style>', `style-src ${sha('p{}')}`],
  ['<script>x()</script>', `script-src ${sha('x()')}`],
  ['<script type="module">x()</script>', `script-src ${sha('x()')}`],
  ['<script>fetch("/")</script>', "connect-src 'self'", `script-src ${sha('fetch("/")')}`],
  ['<script type="application/ld+json">{"a":"fetch(/)"}</script>'],
  ['<script src="/x.js"></script>', "script-src 'self'"],
  ['<script src="https://elsewhere.example/x.js"></script>'],
  ['<link rel="stylesheet" href="/x.css">', "style-src 'self'"],
  ['<link rel="icon" href="/x.svg"><link rel="canonical" href="/">', "img-src 'self'"],
  ['<link rel="icon" href="data:,">', 'img-src data:'],
  ['<link rel="manifest" href="x">', "manifest-src 'self'"],
  ['<img src="x"><img src="data:,">', "img-src 'self' data:"],
  ['<img srcset="https://elsewhere.example/x 2x" src="//elsewhere.example/x">'],
  ['<video poster="x" src="y">', "img-src 'self'", "media-src 'self'"],
  [
    '<style>@font-face{src:url(/x)}</style>',
    "font-src 'self'",
    `style-src ${sha('@font-face{src:url(/x)}')}`,
  ],
  [
    '<style>@font-face{src:url("data:font/woff2,")}p{background:url(x)}</style>',
    'font-src data:',
    "img-src 'self'",
    `style-src ${sha('@font-face{src:url("data:font/woff2,")}p{background:url(x)}')}`,
  ],
];

const always = ["base-uri 'none'", "default-src 'none'", "form-action 'none'"];

for (const [page, ...allowed] of cases) {
  test(`a page needs no more than it holds: ${page}`, () => {
    const scripts = allowed.some((part) => part.startsWith('script-src')) ? [] : ["script-src 'none'"];
    expect(formatPolicy(policyFor(draft(page).needs)).split('; ')).toEqual(
      [...always, ...allowed, ...scripts].sort(),
    );
  });
}

test('a policy is read as it is written, and two allow what either does', () => {
  const one = "default-src 'none'; script-src 'none'; style-src 'self'";
  const other = "img-src data:; script-src 'sha256-x='";
  expect(formatPolicy(parsePolicy(one))).toBe(one);
  expect(formatPolicy(parsePolicy(''))).toBe('');
  expect(formatPolicy(unite([one, other].map(parsePolicy)))).toBe(
    "default-src 'none'; img-src data:; script-src 'sha256-x='; style-src 'self'",
  );
});

const places = [
  ['<!doctype html><html><head><meta charset="utf-8"><title>x</title>', '<title>'],
  ['<!doctype html><html lang="en"><head><title>x</title><meta charset="utf-8">', '<title>'],
  ['<!doctype html><meta charset="utf-8"><p>x', '<p>'],
  ['<!doctype html><style></style><p>x', '<style>'],
  ['<!doctype html>no tag', 'no tag'],
  ['<!doctype html>words<meta charset="utf-8">', 'words'],
  ['words', 'words'],
] as const;

for (const [page, next] of places) {
  test(`the policy stands before all that it is about: ${page}`, () => {
    const written = finished(`${page} ક\u{F0000}`);
    expect(written.replace(/<meta http-equiv.*no-referrer">/, '')).toBe(`${page} ક\u{F0000}`);
    expect(written).toContain(`<meta name="referrer" content="no-referrer">${next}`);
  });
}

test('a style with faces is allowed as it stands in the page in the end, and so is what it fetches', () => {
  const html = `<style>${faceToken('en')}a{}</style>`;
  const css = '@font-face{src:url(x)}a{}';
  const page = finishedPage(html, draft(html), ({ kind, held }) => {
    expect([kind, held]).toEqual(['faces', `${faceToken('en')}a{}`]);
    return putFaces(held, (locale) => (locale === 'en' ? '@font-face{src:url(x)}' : ''));
  });
  expect(page).toContain(`<style>${css}</style>`);
  expect(page).toContain(`font-src 'self'; form-action 'none'; script-src 'none'; style-src ${sha(css)}"`);
});

test('the header allows what some page needs, and forbids frames', () => {
  const folder = makeScratch();
  mkdirSync(path.join(folder, 'en'));
  writeFileSync(path.join(folder, 'index.html'), finished('<html><style>a{}</style>'));
  writeFileSync(path.join(folder, 'en/index.html'), finished('<html><script>x()</script><img src="x">'));
  expect(headerPolicy(folder)).toBe(
    "base-uri 'none'; default-src 'none'; form-action 'none'; frame-ancestors 'none'; img-src 'self'; " +
      `script-src ${sha('x()')}; style-src 'self' ${sha('a{}')}`,
  );
});

test('the other headers are in order, each once', () => {
  const names = securityHeaders.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)].sort());
});
