import { tagged } from '../../src/site/html/tags.ts';
import { shownWords } from '../../src/site/typefaces/shown-words.ts';
import { WordsOfPages } from '../../src/site/typefaces/words-of-pages.ts';
import { expect, test } from '../support/quick.ts';
import { localeOf } from '../support/locale-of.ts';

/** Where a word is parted, a browser puts a hyphen, in whichever face it is set in. */
const parting = '-';

/** What a reader sees of a page, by weight, slant and language; upright words of the text's weight bear no mark. */
function seenOf(html: string, sheet?: string): string[] {
  const { words } = shownWords(tagged(html), sheet);
  return words
    .filter(({ text }) => text !== parting)
    .map(({ language, setting, text }) =>
      [...(setting === '400 normal' ? [] : [setting]), ...(language === 'en' ? [] : [language]), text].join(
        ': ',
      ),
    );
}

/** Parts of a page, and what a reader sees of them. */
const parts: readonly (readonly [html: string, seen: readonly string[]])[] = [
  ['', []],
  ['<p>One <b>two</b>\n</p>', ['One ', '600 normal: two']],
  ['<p lang="gu">ક</p>b', ['gu: ક', 'b']],
  ['<p>a &amp; &#x995; &eacute;&shy;b</p>', ['a & ক éb']],
  ['<!-- no --><script>no</script><title>no</title>', []],
  ['<meta content="no"><a href="/no" aria-label="no" title="no"></a><data value="1"></data>', []],
  ['<img alt="a well" src="no"><button value="copied">copy</button>', ['a well', 'copied', 'copy']],
  ['<input placeholder="name" value="x"><textarea placeholder="y">z</textarea>', ['name', 'x', 'y', 'z']],
  ['<link rel="canonical" href="https://a.example/">', ['https://a.example/']],
  ['<ol><li>x</ol>', ['0123456789.', 'x']],
  ['<style>@counter-style d{symbols:"০" \'১\'}</style><ol></ol>', ['০ ১', '.']],
  ['<style>a::after{content:"\\2014 a"}b{font-family:"no"}</style><a>b</a>c', ['—a', 'b', 'c']],
  [
    '<style>h1 a::after{content:"x"}</style><a>a</a><h1><a>b</a></h1>',
    ['a', '600 normal: x', '600 normal: b'],
  ],
  ['<q>x', ['“”‘’„‚«»‹›', 'x']],
  // As browsers do by themselves, and as styles say.
  ['<h1>a <em>b</em></h1><em>c</em>', ['600 normal: a ', '600 italic: b', '400 italic: c']],
  [
    '<style>h1{font-weight:normal}em{font-style:normal;font-weight:600}</style><h1>a<em>b',
    ['a', '600 normal: b'],
  ],
  [
    '<style>.a{font-weight:600}.b{font-weight:400}</style><p class="c a">a<i class=b>b',
    ['600 normal: a', '400 italic: b'],
  ],
  [
    '<style>.a b,.c>b{font-weight:400}</style><p class=a><i><b>a</b></i></p><p class=c><i><b>b',
    ['400 italic: a', '600 italic: b'],
  ],
  [
    '<style>b{font-weight:400}:is(.a,.b) b{font-weight:600}</style><b>a</b><p class=b><b>b',
    ['a', '600 normal: b'],
  ],
  ['<style>[title]{font-style:italic}</style><p title=en>a</p>b', ['400 italic: a', 'b']],
  ['<style>p{font:600 1em serif}i{font:inherit}</style><p>a<i>b', ['600 normal: a', '600 normal: b']],
  [
    '<style>:root{--s:normal;--w:600}i{font-style:var(--s);font-weight:var(--w,inherit)}</style><i>a',
    ['600 normal: a'],
  ],
  [
    '<style>:root{--w:initial}i{font-weight:var(--w,inherit)}</style><b><i>a</i></b><i>b',
    ['600 italic: a', '400 italic: b'],
  ],
  // What is named is named in a heading too.
  ['<a aria-current="page">a</a><a>b', ['a', '600 normal: a', 'b']],
  // In another state or on another medium it may be so.
  ['<style>a:hover{font-weight:600}</style><a>a', ['a', '600 normal: a']],
  ['<style>@media print{a{font-weight:600}}</style><a>a', ['a', '600 normal: a']],
  [
    '<style>@font-face{font-weight:600}@keyframes a{to{font-weight:600}}</style><ol></ol>b',
    ['0123456789.', 'b'],
  ],
];

for (const [html, seen] of parts) {
  test(`a reader sees of ${html}: ${seen.join('|')}`, () => {
    expect(seenOf(`<!doctype html><html lang="en"><head></head><body>${html}`)).toEqual(seen);
  });
}

test('of a feed a reader sees titles, the subtitle and texts, as its style sheet sets them', () => {
  const feed = `<?xml version="1.0"?><feed xml:lang="bn"><id>no</id><title>a &amp; b</title><link/><subtitle>c</subtitle>
    <entry><title>d</title><summary>no</summary><content><div><h2>e</h2></div></content><updated>no</updated></entry></feed>`;
  const sheet = 'entry > title{font-weight:600}';
  expect(seenOf(feed, sheet)).toEqual(['bn: a & b', 'bn: c', '600 normal: bn: d', '600 normal: bn: e']);
});

test('a hyphen is there in each weight and slant in which words are shown', () => {
  const { words } = shownWords(tagged('<html lang="en"><p>a<b>b</b>'));
  expect(words.filter(({ text }) => text === parting).map(({ setting }) => setting)).toEqual([
    '400 normal',
    '600 normal',
  ]);
});

const addedTo = (words: WordsOfPages, html: string) => {
  words.add(shownWords(tagged(html)));
};

test('a page of no published language shows its words in no face of ours', () => {
  const words = new WordsOfPages([localeOf('en')]);
  addedTo(words, '<p>x</p>');
  addedTo(words, '<html lang="fr"><p>x</p>');
  expect(words.of('Latn').size).toBe(0);
});

test('a page of all languages at once has words of its own, by the script of each', () => {
  const words = new WordsOfPages(['gu', 'en'].map(localeOf));
  addedTo(words, '<html lang="mul"><p>૪</p><p lang="en">x</p><b lang="gu">ક</b>');
  expect(words.of('Latn').size).toBe(0);
  expect([...words.inEveryLanguage('Latn')]).toEqual([['400 normal', ' \nx\n-']]);
  expect([...words.inEveryLanguage('Gujr')]).toEqual([
    ['400 normal', ' \n૪\n-'],
    ['600 normal', ' \nક\n-'],
  ]);
});

test('pages aside of the news have words of their own', () => {
  const words = new WordsOfPages([localeOf('en')]);
  words.add(shownWords(tagged('<html lang="en">news')));
  words.add(shownWords(tagged('<html lang="en">about us')), true);
  expect(words.of('Latn').get('400 normal')).toBe(' \nnews\n-');
  expect(words.of('Latn', true).get('400 normal')).toBe(' \nabout\nus\n-');
});

test('what most pages show is usual', () => {
  const words = new WordsOfPages(['en', 'is'].map(localeOf));
  for (const text of ['one', 'two', 'two three']) addedTo(words, `<html lang="en">Íslenska ${text} two`);
  // The note of a saved copy is no page.
  addedTo(words, '<html lang="en">note');
  expect(words.usualIn('Latn').get('400 normal')).toBe('Íslenska\ntwo\n-');
});

test('languages of one script share their words, each once', () => {
  const words = new WordsOfPages(['en', 'is', 'gu'].map(localeOf));
  for (const [locale, text] of [
    ['en', 'one two'],
    ['is', 'two\u00A0kB\nþrír'],
    ['gu', 'ક'],
  ])
    addedTo(words, `<html lang="${locale ?? ''}">${text ?? ''}`);
  expect(words.of('Latn').get('400 normal')).toBe(' \none\ntwo\n-\ntwo\u00A0kB\nþrír');
  expect(words.of('Gujr').get('400 normal')).toBe(' \nક\n-');
});
