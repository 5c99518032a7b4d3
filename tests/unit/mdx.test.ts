import { isComment } from '../../src/text/comments.ts';
import { splitMdx } from '../../src/text/front-matter.ts';
import { linkProblem } from '../../src/text/links.ts';
import { invisibleSign } from '../../src/read/words/invisible-signs.ts';
import { expect, test } from '../support/quick.ts';

test('front matter and text are told apart, and lines and letters stay where they are', () => {
  expect(splitMdx('---\na: 1\n---\nText')).toEqual({
    frontMatter: 'a: 1',
    frontMatterLine: 2,
    frontMatterStart: 4,
    body: '   \n    \n   \nText',
  });
  expect(splitMdx('---\n---\nText')).toMatchObject({ frontMatter: '', body: '   \n   \nText' });
  expect(splitMdx('Text\n---\n')).toEqual({
    frontMatter: undefined,
    frontMatterLine: 1,
    frontMatterStart: 0,
    body: 'Text\n---\n',
  });
  expect(splitMdx('')).toMatchObject({ frontMatter: undefined, body: '' });
  expect(splitMdx('---\na: 1\n').frontMatter).toBeUndefined();
  expect(splitMdx('---\na: "---"\n---').frontMatter).toBe('a: "---"');
});

const expressions: [string, boolean][] = [
  ['/* a */', true],
  [' /* a\n\nb */ ', true],
  ['/**/', true],
  ['', false],
  ['1', false],
  ['/* a */ 1', false],
  ['1 /* a */', false],
  ['/* a */ 1 /* b */', false],
  ['/* a */ /* b */', false],
  ['// a', false],
];
for (const [expression, expected] of expressions) {
  test(`${JSON.stringify(expression)} is ${expected ? 'a comment alone' : 'more than a comment'}`, () => {
    expect(isComment(expression)).toBe(expected);
  });
}

const links: [string, boolean][] = [
  ['https://example.org/', true],
  ['http://example.org/', true],
  ['HTTPS://example.org/', true],
  ['https://[::1]/', true],
  ['https://a b.example/', false],
  ['mailto:a@example.org', true],
  ['tel:+255', true],
  ['/en/follow/', true],
  ['#heading', true],
  ['', false],
  ['page', false],
  ['../page/', false],
  ['//example.org/', false],
  ['/\\example.org/', false],
  ['https://', false],
  ['http:foo', false],
  ['https:///a', false],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['\u0001javascript:alert(1)', false],
  ['vbscript:x', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['blob:https://a/b', false],
];
for (const [href, expected] of links) {
  test(`a link to ${JSON.stringify(href)} is ${expected ? 'let through' : 'refused'}`, () => {
    expect(linkProblem(href) === undefined).toBe(expected);
  });
}

test('every direction control and control is found, and no joiner or line end is', () => {
  const unwanted = [
    '\u202A',
    '\u202E',
    '\u2066',
    '\u2069',
    '\u0000',
    '\u0007',
    '\u007F',
    '\u0085',
    '\uFFFE',
    '\uD800',
  ];
  expect(unwanted.map((sign) => invisibleSign(`a${sign}b`))).toEqual(unwanted);
  for (const wanted of ['', 'a\tb\nc\r', '\u200C\u200D\u200E', 'ক্‍ষ', '\u00A0', '👍']) {
    expect(invisibleSign(wanted)).toBeUndefined();
  }
});
