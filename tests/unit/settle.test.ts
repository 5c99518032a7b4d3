import { formatText } from '../../src/text/format/format-text.ts';
import { toContent } from '../../src/text/blocks.ts';
import { writeHtml } from '../../src/text/write-html.ts';
import { writtenPassagesOf } from '../../src/text/passages.ts';
import type { TextTree } from '../../src/text/parse.ts';
import { parseMdx } from '../../src/text/syntax.ts';
import { textOf } from '../../src/text/text.ts';
import { writeInline } from '../../src/text/write-mdx.ts';
import { expect, test } from '../support/quick.ts';

function treeOf(body: string): TextTree {
  const tree = parseMdx('en.mdx', body, ({ message }) => {
    throw new Error(message);
  });
  if (tree === undefined) throw new Error(`${body} cannot be read.`);
  return tree;
}

function htmlOf(body: string): string {
  return toContent(treeOf(body), { file: 'en.mdx', hrefOf: (route) => route })
    .blocks.map((block) => ('nodes' in block ? writeHtml(block.nodes) : block.kind))
    .join('')
    .replaceAll(/ id="p\d+"/g, '');
}

/** What is written, and what readers get. */
const settled: readonly (readonly [written: string, html: string])[] = [
  ['', ''],
  // A bare address ends before a mark of any script.
  [
    'দেখুন https://example.org/well। লিখুন info@example.org।',
    '<p>দেখুন <a href="https://example.org/well">https://example.org/well</a>। লিখুন <a href="mailto:info@example.org">info@example.org</a>।</p>',
  ],
  ['见https://e.org/a。好', '<p>见<a href="https://e.org/a">https://e.org/a</a>。好</p>'],
  ['انظر https://e.org/a، ثم', '<p>انظر <a href="https://e.org/a">https://e.org/a</a>، ثم</p>'],
  ['(https://e.org/a.)।', '<p>(<a href="https://e.org/a">https://e.org/a</a>.)।</p>'],
  [
    'https://e.org/a[1]。50%%41[ b',
    '<p><a href="https://e.org/a%5B1%5D">https://e.org/a[1]</a>。50%%41[ b</p>',
  ],
  [
    'https://e.org/a?b=1&c। d',
    '<p><a href="https://e.org/a?b=1&#x26;c">https://e.org/a?b=1&#x26;c</a>। d</p>',
  ],
  ['“https://e.org/a”', '<p>“<a href="https://e.org/a">https://e.org/a</a>”</p>'],
  ['www.e.org/a，b', '<p><a href="http://www.e.org/a">www.e.org/a</a>，b</p>'],
  ['*https://e.org/a।*', '<p><em><a href="https://e.org/a">https://e.org/a</a>।</em></p>'],
  // What else is beyond ASCII may be a part of it.
  [
    'https://e.org/你好，李焕英',
    '<p><a href="https://e.org/%E4%BD%A0%E5%A5%BD%EF%BC%8C%E6%9D%8E%E7%84%95%E8%8B%B1">https://e.org/你好，李焕英</a></p>',
  ],
  [
    'https://e.org/水（山）',
    '<p><a href="https://e.org/%E6%B0%B4%EF%BC%88%E5%B1%B1%EF%BC%89">https://e.org/水（山）</a></p>',
  ],
  ['https://e.org/A–B', '<p><a href="https://e.org/A%E2%80%93B">https://e.org/A–B</a></p>'],
  ['[b](https://e.org/娘。)', '<p><a href="https://e.org/%E5%A8%98%E3%80%82">b</a></p>'],
  ['[b](https://[::1]/)', '<p><a href="https://[::1]/">b</a></p>'],
  // A single ~ is itself.
  ['우물은 5~10m이고 20~30리터', '<p>우물은 5~10m이고 20~30리터</p>'],
  ['5~10 **m**~ 2', '<p>5~10 <strong>m</strong>~ 2</p>'],
  ['5~**10** m, 20~30', '<p>5~<strong>10</strong> m, 20~30</p>'],
  // Stars close beside marks and letters.
  ['গ্রামের **“নতুন কূপ”**টি বড়।', '<p>গ্রামের <strong>“নতুন কূপ”</strong>টি বড়।</p>'],
  ['이 **우물(마을)**을 위한', '<p>이 <strong>우물(마을)</strong>을 위한</p>'],
  ['값은 **50%**를', '<p>값은 <strong>50%</strong>를</p>'],
  ['中文**（重点）**中文', '<p>中文<strong>（重点）</strong>中文</p>'],
  ['*“নতুন”*টি', '<p><em>“নতুন”</em>টি</p>'],
  ['a **“b *c* d”**e\nf', '<p>a <strong>“b <em>c</em> d”</strong>e\nf</p>'],
  ['**“a”**b **“c”**d', '<p><strong>“a”</strong>b <strong>“c”</strong>d</p>'],
  // What stands between two bold words is not bold in their place.
  ['他**“甲”**和**“乙”**的', '<p>他<strong>“甲”</strong>和<strong>“乙”</strong>的</p>'],
  ['**「甲」**和**「乙」**', '<p><strong>「甲」</strong>和<strong>「乙」</strong></p>'],
  [
    '他**（一）**或**“乙”**或**“丙”**。',
    '<p>他<strong>（一）</strong>或<strong>“乙”</strong>或<strong>“丙”</strong>。</p>',
  ],
  ['他**"a"**和**"b"**的', '<p>他<strong>"a"</strong>和<strong>"b"</strong>的</p>'],
  ['“**a**” **b “**c**” d**', '<p>“<strong>a</strong>” <strong>b “<strong>c</strong>” d</strong></p>'],
  ['a ** b.**c** d', '<p>a ** b.<strong>c</strong> d</p>'],
  // Others are signs of their own.
  ['price*, cost**, tax**.', '<p>price*, cost**, tax**.</p>'],
  [String.raw`\*\*“a”\*\*b`, '<p>**“a”**b</p>'],
  ['2 ** 3', '<p>2 ** 3</p>'],
  ['price*(1) and cost*(2)', '<p>price*(1) and cost*(2)</p>'],
  // No space comes where a line ends between letters that none parts.
  ['水井在学校\n旁边，孩子们\n每天来取水。', '<p>水井在学校旁边，孩子们每天来取水。</p>'],
  ['井**在学校**\n旁边{/* a */}\n每', '<p>井<strong>在学校</strong>旁边每</p>'],
  ['学校，\nUNICEF', '<p>学校，UNICEF</p>'],
  ['学校\nUNICEF\n学校', '<p>学校\nUNICEF\n学校</p>'],
  ['井戸は\nカメラ', '<p>井戸はカメラ</p>'],
  ['우물은\n마을에', '<p>우물은\n마을에</p>'],
  ['บ่อน้ำ\nใหม่', '<p>บ่อน้ำ\nใหม่</p>'],
  ['水<br/>\n井', '<p>水<br>\n井</p>'],
  ['> 水\n> 井\n\n- 水\n  井', '<blockquote>\n<p>水井</p>\n</blockquote>\n<ul>\n<li>水井</li>\n</ul>'],
  // Lists may be numbered in the digits of any script.
  ['১. ক\n২. খ', '<ol>\n<li>ক</li>\n<li>খ</li>\n</ol>'],
  ['૭) ક\n૮) ખ', '<ol start="7">\n<li>ક</li>\n<li>ખ</li>\n</ol>'],
  [
    '- ١. ا\n> ١. ب',
    '<ul>\n<li>\n<ol>\n<li>ا</li>\n</ol>\n</li>\n</ul>\n<blockquote>\n<ol>\n<li>ب</li>\n</ol>\n</blockquote>',
  ],
  [String.raw`১\. ক`, '<p>১. ক</p>'],
  ['১.৫ মিটার\n২০২৬ সাল', '<p>১.৫ মিটার\n২০২৬ সাল</p>'],
];

for (const [written, html] of settled) {
  test(`${JSON.stringify(written)} reads as it is meant`, async () => {
    expect(htmlOf(written)).toBe(html);
    // Translators' files, and what comes back from them, agree with the pages.
    const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
    const passages = writtenPassagesOf(treeOf(written));
    const words = passages.map(({ nodes }) => oneLine(nodes.map(textOf).join('')));
    expect(words).toEqual(passages.map(({ text }) => oneLine(text)));
    const renewed = passages.reduceRight(
      (text, { nodes, start, end }) => text.slice(0, start) + writeInline(nodes) + text.slice(end),
      written,
    );
    expect(oneLine(htmlOf(renewed))).toBe(oneLine(html));
    const { text } = await formatText(written, { printWidth: 110 });
    expect(htmlOf(text)).toBe(html);
  });
}

test('words that begin as an item does, in any digits, are written as words', () => {
  expect(writeInline([{ type: 'text', value: '১. ক' }])).toBe(String.raw`১\. ক`);
  expect(writeInline([{ type: 'text', value: '٣) ا' }])).toBe(String.raw`٣\) ا`);
  expect(writeInline([{ type: 'text', value: '১.৫ মিটার' }])).toBe('১.৫ মিটার');
});
