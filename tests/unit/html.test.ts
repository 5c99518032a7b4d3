import { attributeOf, decodeReferences } from '../../src/html/attribute.ts';
import { edit, elementAt } from '../../src/html/edit.ts';
import { tagsOf } from '../../src/html/tags.ts';
import { expect, test } from '../support/fixtures.ts';

/** Pages that a pattern would misread, each on its own. */
const pages = [
  '',
  'no tag < at all <3',
  '<p>one</p><br/><br />',
  '<a href="/x/" title=\'">\' download>text</a>',
  '<meta content=""><script>alert(1)</script>"><b>',
  '<meta content="&#34;><script>alert(1)</script>"><b>',
  '<title><script>no</script><b></title><i>',
  '<textarea><i></textarea ><i>',
  '<style>a{content:"<b>"}</style\n><b>',
  '<style></styles><b></style><i>',
  '<script>if (a<b) "<\\/script>"</script><b>',
  '<script><!-- <script> </script> <b> --></script><i>',
  '<script><!--> <script> </script><b>',
  '<script><!-- <b> </script><i>',
  '<SCRIPT>x</Script><B CLASS=Big>',
  '<!-- <b> --><i><!--><b><!---><u><!-- --!><s><!--!><em>--><q>',
  '<?php <b> ?><i></ b><u></><s><!x <b><q>',
  '<a b=c/ d = "e"f="g" h==i =j k="a<b>c">',
  '<a b= ><i c=\'d"e\' "f" g`=h>',
  '<p a=1 A=2 a=3>',
  '<p\u00A0x class="é&amp;ક">',
  '<p a="x',
  '<p a=x b',
  '<p>\r\n<b\r\nc\r\n=\r\nd>',
  '<iframe><b></iframe><i>',
];

test('tags and attributes are those that a browser sees', async ({ page }) => {
  for (const html of pages) {
    const seen = await page.evaluate((text) => {
      const { body, head } = new DOMParser().parseFromString(
        `<!doctype html><html><head></head><body><div>${text}`,
        'text/html',
      );
      const elements = [...head.querySelectorAll('*'), ...body.querySelectorAll('div *')];
      return elements.map((element) => [
        element.localName,
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ]);
    }, html);
    const starts = [...tagsOf(html)].filter(({ isEnd }) => !isEnd);
    const read = starts.map((tag) => [
      tag.name,
      Object.fromEntries(tag.attributes.map(({ name }) => [name, attributeOf(tag, name)])),
    ]);
    expect(read, html).toEqual(seen);
  }
});

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
  expect(edit(html, edits)).toBe(`<div>…${html.slice(27)}`);
  expect(edit(html, [])).toBe(html);
});
