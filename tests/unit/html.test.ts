import { decodeReferences } from '../../src/site/html/attribute.ts';
import { editHtml, elementAt } from '../../src/site/html/edit.ts';
import { tagsOf } from '../../src/site/html/tags.ts';
import { expect, test } from '../support/quick.ts';

test('what raw-text elements hold, and where values stand, are the very characters of the page', () => {
  const html = `<p a='1' b="2" c=3 d><style>p{}</style><script>a<b</script>`;
  const tags = [...tagsOf(html)];
  const [p] = tags;
  expect(p?.attributes.map(({ value }) => html.slice(value.start, value.end))).toEqual(['1', '2', '3', '']);
  expect(p?.attributes.map(({ start, end }) => html.slice(start, end))).toEqual([
    ` a='1'`,
    ' b="2"',
    ' c=3',
    ' d',
  ]);
  expect(tags.flatMap(({ text }) => (text ? [html.slice(text.start, text.end)] : []))).toEqual([
    'p{}',
    'a<b',
  ]);
});

test('a walk through a long page that never closes a tag, comment or value takes no time', () => {
  for (const part of [
    '<',
    '<a ',
    '<a b="',
    '<!--',
    '</',
    '<script><!--<script>',
    '<a/ '.repeat(2),
    '<p b = ',
  ]) {
    const start = performance.now();
    expect([...tagsOf(part.repeat(20_000))].length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start, part).toBeLessThan(2000);
  }
});

const references = [
  ['', ''],
  ['a&amp;b', 'a&b'],
  ['&#34;&#x27;&quot;&apos;&lt;&gt;', `"'"'<>`],
  ['&amp;amp;', '&amp;'],
  ['Caf&eacute;&nbsp;&mdash;&ast;', 'Café\u00A0—*'],
  ['&nosuch; & &#xFFFFFF;', '&nosuch; & &#xFFFFFF;'],
] as const;

for (const [raw, said] of references) {
  test(`references: "${raw}"`, () => {
    expect(decodeReferences(raw)).toBe(said);
  });
}

test('an edit keeps every other byte, and what is inside another goes with it', () => {
  const html = '<div><div class="é">x</div></div><p>';
  const tags = [...tagsOf(html)];
  expect(elementAt(tags, 0)).toEqual({ start: 0, end: html.length - 3 });
  expect(elementAt(tags, 1)).toEqual({ start: 5, end: html.length - 9 });
  expect(elementAt(tags, 4)).toMatchObject({ start: html.length - 3, end: html.length });
  const edits = [
    { start: 5, end: 27, by: '…' },
    { start: 10, end: 15, by: 'never' },
  ];
  expect(editHtml(html, edits)).toBe(`<div>…${html.slice(27)}`);
  expect(editHtml(html, [])).toBe(html);
});
