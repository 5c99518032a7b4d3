import { barePage } from '../bench/bare-page.ts';
import { median } from '../bench/median.ts';
import { expect, test } from '../support/quick.ts';

test('a median is taken field by field', () => {
  expect(
    median([
      { a: 3, b: 10 },
      { a: 1, b: 30 },
      { a: 2, b: 200 },
    ]),
  ).toEqual({ a: 2, b: 30 });
  expect(() => median([])).toThrow('There is no median of nothing.');
});

test('a bare page holds the heading and paragraphs of an article and nothing else', () => {
  const page = `<!doctype html><html lang="sw" dir="ltr"><head><title>A &amp; B</title><style>p{}</style></head>
<body><p>Outside</p><article class="x"><h1>A <b>&amp;</b> B</h1><svg></svg><p id="y">C <a href="/">D</a></p></article></body></html>`;
  expect(barePage(page)).toBe(
    '<!doctype html><html lang="sw"><meta charset="utf-8">\n<title>A &#x26; B</title>\n<h1>A &#x26; B</h1>\n<p>C D</p>\n',
  );
});
