import { relativeAddress, wholeAddress } from '../../src/publication/relative-address.ts';
import { draftOf } from '../../src/site/editions/draft.ts';
import { editHtml } from '../../src/site/html/edit.ts';
import { rewriteAttribute, rewriteStyle, type Rewrite } from '../../src/site/html/rewrite-addresses.ts';
import { tagged } from '../../src/site/html/tags.ts';
import { OwnCode } from '../../src/site/policy/own-code.ts';
import { expect, test } from '../support/quick.ts';
import { vouchFor } from '../support/vouch.ts';

const siteUrl = new URL('https://host.example/a/b/');

const links = [
  ['en/index.html', '/a/b/', '../index.html'],
  ['en/index.html', '/a/b/en/', 'index.html'],
  ['en/index.html', '/a/b/gu/', '../gu/index.html'],
  ['en/well/index.html', '/a/b/gu/well/#Main', '../../gu/well/index.html#Main'],
  ['en/well/index.html', '/a/b/en/well/?with=gu', 'index.html?with=gu'],
  ['en/well/index.html', '/a/b/media/p%C3%B6rt%20x.webp', '../../media/p%C3%B6rt%20x.webp'],
  ['en/well/index.html', '/a/b/en/well/well-en.html', 'well-en.html'],
  ['index.html', '/a/b/en/feed.xml', 'en/feed.xml'],
  ['index.html', '/a/b/', 'index.html'],
  ['index.html', '/a/b/x:y', './x:y'],
  ['en/about/index.html', '../well/', '../well/index.html'],
  ['en/about/index.html', 'picture.webp', 'picture.webp'],
  ['en/index.html', '/a/c/', 'https://host.example/a/c/'],
  ['en/index.html', '/a/b', 'https://host.example/a/b'],
  ['en/index.html', 'https://host.example/a/b/en/', 'https://host.example/a/b/en/'],
  ['en/index.html', '//elsewhere.example/', '//elsewhere.example/'],
  ['en/index.html', 'mailto:a@b.example', 'mailto:a@b.example'],
  ['en/index.html', 'data:,', 'data:,'],
  ['en/index.html', '#Main', '#Main'],
  ['en/index.html', '', ''],
] as const;

for (const [file, address, relative] of links) {
  test(`in ${file} "${address}" becomes "${relative}"`, () => {
    expect(relativeAddress(address, { siteUrl, file })).toBe(relative);
  });
}

test('at the root of a host no base is in the way', () => {
  const place = { siteUrl: new URL('https://host.example/'), file: 'en/index.html' };
  expect(relativeAddress('/gu/', place)).toBe('../gu/index.html');
  expect(wholeAddress('/gu/', place)).toBe('https://host.example/gu/');
  expect(wholeAddress('#Main', place)).toBe('#Main');
});

test('addresses are changed where a page names them, and nothing else is', () => {
  const shout = (address: string) => `${address.toUpperCase()}"&`;
  const html =
    `<a title="/x" href='/x'>/x</a><img srcset="/x 1w, /y 2w" src=/x alt="/x"><!-- <a href="/x"> -->` +
    `<style>a{b:url(/x)}c{d:url("/y")}</style><script>"url(/x)"</script><video poster="/x">`;
  const own = new OwnCode();
  vouchFor(html, own);
  const edited = (rewrite: Rewrite) => {
    const edition = {
      attribute: (_tag: unknown, name: string, value: string) => rewriteAttribute(name, value, rewrite),
      style: (css: string) => rewriteStyle(css, rewrite),
    };
    return editHtml(html, draftOf(tagged(html), edition, own).edits);
  };
  expect(edited(shout)).toBe(
    `<a title="/x" href='/X&quot;&amp;'>/x</a><img srcset="/X&quot;&amp; 1w, /Y&quot;&amp; 2w" src=/X&quot;&amp; alt="/x">` +
      `<!-- <a href="/x"> --><style>a{b:url(/X"&)}c{d:url("/Y"&")}</style><script>"url(/x)"</script><video poster="/X&quot;&amp;">`,
  );
  expect(edited((address) => address)).toBe(html);
});
