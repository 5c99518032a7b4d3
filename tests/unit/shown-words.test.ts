import { tagged } from '../../src/site/html/tags.ts';
import { shownWords } from '../../src/site/typefaces/shown-words.ts';
import { WordsOfScripts } from '../../src/site/typefaces/words-of-scripts.ts';
import { expect, test } from '../support/quick.ts';
import { localeOf } from '../support/locale-of.ts';

/** Parts of a page, and what a reader sees of them. */
const parts: readonly (readonly [html: string, text: readonly string[], titles?: readonly string[]])[] = [
  ['', []],
  ['<p>One <b>two</b>\n</p>', ['One ', 'two']],
  ['<p lang="gu">ક</p>', ['ક']],
  ['<p>a &amp; &#x995; &eacute;&shy;b</p>', ['a & ক éb']],
  ['<!-- no --><script>no</script><title>no</title>', []],
  ['<meta content="no"><a href="/no" aria-label="no" title="no"></a><data value="1"></data>', []],
  ['<img alt="a well" src="no"><button value="copied">copy</button>', ['a well', 'copied', 'copy']],
  ['<input placeholder="name" value="x"><textarea placeholder="y">z</textarea>', ['name', 'x', 'y', 'z']],
  ['<link rel="canonical" href="https://a.example/">', ['https://a.example/']],
  ['<ol><li>x</ol>', ['0123456789.', 'x']],
  ['<style>@counter-style d{symbols:"০" \'১\'}</style><ol></ol>', ['০', '১', '.']],
  ['<style>a::after{content:"\\2014 a"}b{font-family:"no";justify-content:end}</style>', ['—a']],
  ['<q>x', ['“”‘’„‚«»‹›', 'x']],
  ['<h1>x</h1>', ['x']],
  ['<article><p>a</p><h1>b <i>c</i></h1><h2>d</h2></article>', ['a', 'b ', 'c', 'd'], ['b ', 'c']],
  [
    '<h2>a</h2><article><h3><a>b</a></h3></article><article><h3>c</h3></article><h2>d</h2>',
    ['a', 'b', 'c', 'd'],
    ['b', 'c'],
  ],
];

for (const [html, text, titles = []] of parts) {
  test(`a reader sees of ${html}: ${text.join('|')}`, () => {
    const shown = shownWords(tagged(`<!doctype html><html lang="en"><head></head><body>${html}`));
    // Where a word is parted, a browser puts a hyphen.
    expect(shown).toEqual({ language: 'en', text: ['-', ...text], titles });
  });
}

test('of a feed a reader sees titles, the subtitle and texts', () => {
  const feed = `<?xml version="1.0"?><feed xml:lang="bn"><id>no</id><title>a &amp; b</title><subtitle>c</subtitle>
    <entry><title>d</title><summary>no</summary><content><div><h2>e</h2></div></content><updated>no</updated></entry></feed>`;
  expect(shownWords(tagged(feed))).toEqual({
    language: 'bn',
    text: ['-', 'a & b', 'c', 'd', 'e'],
    titles: ['d'],
  });
});

test('a page of no one language shows its words in no face of ours', () => {
  expect(shownWords(tagged('<p>x</p>'))).toBeUndefined();
  const words = new WordsOfScripts([localeOf('en')]);
  words.add(shownWords(tagged('<html lang="mul"><p>x</p>')));
  expect(words.of('Latn')).toEqual({ text: '', titles: '' });
});

test('languages of one script share their words, each once', () => {
  const words = new WordsOfScripts(['en', 'is', 'gu'].map(localeOf));
  for (const [locale, text] of [
    ['en', 'one two'],
    ['is', 'two\u00A0kB\nþrír'],
    ['gu', 'ક'],
  ])
    words.add({ language: locale ?? '', text: [text ?? ''], titles: [] });
  expect(words.of('Latn').text).toBe(' \none\ntwo\ntwo\u00A0kB\nþrír');
  expect(words.of('Gujr').text).toBe(' \nક');
});
