import type { PhrasingContent, RootContent, TableRow } from 'mdast';
import type { MdastNode } from 'satteri';

import { commentOf } from '../../src/text/comments.ts';
import { treeOf } from '../../src/text/parse.ts';
import { textOf } from '../../src/text/text.ts';
import { tidyInline } from '../../src/text/tidy-inline.ts';
import { writeBlocks, writeInline, type WrittenTag } from '../../src/text/write-mdx.ts';
import { chance, nastyText } from '../support/chance.ts';
import { expect, test } from '../support/quick.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

const bold = (words: string): PhrasingContent => ({ type: 'strong', children: [text(words)] });
const italic = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });

const cases: [string, PhrasingContent[], string][] = [
  ['nothing', [], ''],
  ['plain words', [text('Tæplega 300.000 “samfélög” – 5026')], 'Tæplega 300.000 “samfélög” – 5026'],
  ['brackets and tags', [text('{a} <b>')], '\\{a\\} \\<b>'],
  ['a line that looks like a heading', [text('# a')], '\\# a'],
  ['a line that looks like a list', [text('- a')], '\\- a'],
  ['a line that looks like a numbered list', [text('20. maí')], '20\\. maí'],
  ['a line that looks like a quotation', [text('> a')], '\\> a'],
  ['a line that looks like a program', [text('import a')], '{/**/}import a'],
  ['stars and underscores', [text('2*3 a_b')], '2\\*3 a_b'],
  ['square brackets', [text('[a]: b')], '\\[a]: b'],
  ['a backslash', [text('a\\*b')], 'a\\\\\\*b'],
  ['a character reference', [text('&amp;')], '\\&amp;'],
  ['a bare address', [text('https://example.org/')], 'https://example.org/'],
  ['white space', [text(' a\n  b\t')], 'a b'],
  ['emphasis with a space at its end', [{ type: 'emphasis', children: [text('a ')] }, text('b')], '*a* b'],
  ['emphasis around nothing', [{ type: 'strong', children: [text(' ')] }, text('b')], 'b'],
  ['signs in bold before a letter', [text('গ্রামের '), bold('“নতুন কূপ”'), text('টি')], 'গ্রামের **“নতুন কূপ”**টি'],
  ['a full stop in bold before a letter', [bold('কূপ হয়েছে।'), text('শিশুরা')], '**কূপ হয়েছে।**শিশুরা'],
  ['signs in bold before a space', [bold('“a!”'), text(' b')], '**“a!”** b'],
  ['bold that is a sign between letters', [text('a'), bold('!'), text('b')], 'a{/**/}**!**{/**/}b'],
  ['a sign in bold before italic', [bold('a-'), italic(text('b')), text('c')], '**a-**{/**/}*b*c'],
  ['bold and italic without a space', [italic(bold('«a»')), text('b')], '***«a»***{/**/}b'],
  ['an emoji in bold', [text('a '), bold('😀'), text(' b')], 'a **😀** b'],
  [
    'marks that end in the middle of a word',
    [{ type: 'strong', children: [text('a'), italic(text('b'))] }, italic(text('c'))],
    '**{/**/}a{/**/}_{/**/}b{/**/}_**{/**/}*c*',
  ],
  [
    'letters beyond the first 65,536',
    [{ type: 'strong', children: [text('𞤀'), italic(text('𞤁'))] }, italic(text('𞤂'))],
    '**{/**/}𞤀{/**/}_{/**/}𞤁{/**/}_**{/**/}*𞤂*',
  ],
  [
    'a link',
    [{ type: 'link', url: 'https://example.org/?a=b&c=d', children: [text('a')] }],
    '[a](https://example.org/?a=b\\&c=d)',
  ],
];
for (const [name, nodes, expected] of cases) {
  test(`${name}: written as ${expected || 'nothing'}`, () => {
    expect(writeInline(nodes)).toBe(expected);
  });
}

test('blocks stand apart by an empty line, and nothing ends a comment but its end', () => {
  const paragraph = { type: 'paragraph', children: [text('a')] } as const;
  expect(
    writeBlocks([
      { ...paragraph, children: [text('a')] },
      { ...paragraph, children: [text('- b')] },
    ]),
  ).toBe('a\n\n\\- b\n');
  expect(commentOf('a */ b')).toBe('{/* a *\\/ b */}');
});

test('a heading stands on one line, whatever is in it', () => {
  const heading = (...children: PhrasingContent[]): RootContent => ({ type: 'heading', depth: 3, children });
  expect(writeBlocks([heading(text('a'), { type: 'break' }, text('b #')), heading(text('1. #'))])).toBe(
    '### a<br/>b \\#\n\n### 1. \\#\n',
  );
});

test('words in a component and in the cells of a table are no program and no further cell', () => {
  const words = [text('{a} <b> | *c*')];
  const written = '\\{a\\} \\<b> \\| \\*c\\*';
  const row: TableRow = { type: 'tableRow', children: [{ type: 'tableCell', children: words }] };
  expect(writeBlocks([{ type: 'table', children: [row] }])).toBe(`| ${written} |\n| --- |\n`);
  const note: WrittenTag = {
    type: 'mdxJsxFlowElement',
    name: 'Note',
    attributes: [],
    children: [{ type: 'paragraph', children: words }],
  };
  expect(writeBlocks([note as unknown as RootContent])).toBe(`<Note>${written}</Note>\n`);
});

/** What a tree says, its bare addresses taken for words: Markdown makes links of them. */
function simple(nodes: readonly (PhrasingContent | MdastNode)[]): unknown[] {
  const parts = nodes.flatMap((node): unknown[] => {
    if (node.type === 'text') return [node.value];
    // What keeps marks apart says nothing.
    if (node.type === 'mdxTextExpression') return [];
    const inner = 'children' in node ? simple(node.children) : [];
    if (node.type === 'link' && node.url !== target) return inner;
    return [[node.type, inner]];
  });
  return parts.reduce<unknown[]>((joined, part) => {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') return [...joined.slice(0, -1), last + part];
    return [...joined, part];
  }, []);
}

/** Every letter with the marks around it. */
function lettersIn(nodes: readonly (PhrasingContent | MdastNode)[], marks = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text')
      return (node.value.match(/[^\s\p{P}\p{S}]/gu) ?? []).map((each) => marks + each);
    const isMark = node.type !== 'link' || node.url === target;
    return 'children' in node ? lettersIn(node.children, isMark ? `${marks}${node.type} ` : marks) : [];
  });
}

const target = 'https://example.org/?a=b&c=(d)';

function marked(next: (limit: number) => number, used: readonly number[] = []): PhrasingContent {
  const kind = next(5);
  if (kind === 0 || used.includes(kind)) return text(nastyText(next));
  const children = Array.from({ length: 1 + next(2) }, () => marked(next, [...used, kind]));
  if (kind === 1) return { type: 'emphasis', children };
  if (kind === 2) return { type: 'strong', children };
  if (kind === 3) return { type: 'link', url: target, children: children };
  const attributes = [{ type: 'mdxJsxAttribute', name: 'lang', value: 'bn' }];
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children } as unknown as PhrasingContent;
}

function parsed(mdx: string): RootContent[] {
  return treeOf('', mdx, () => undefined).mdast.children;
}

for (const seed of [1, 2, 3]) {
  test(`any words come out as they went in, chance ${String(seed)}`, () => {
    const next = chance(seed);
    for (let count = 0; count < 500; count += 1) {
      const words = nastyText(next);
      const blocks = parsed(writeInline([text(words)]));
      expect(blocks.map(({ type }) => type)).toEqual(['paragraph']);
      expect(blocks.map(textOf).join(''), words).toBe(words);
    }
  });

  test(`any words with marks come out as they went in, chance ${String(seed)}`, () => {
    const next = chance(seed);
    for (let count = 0; count < 500; count += 1) {
      const nodes = [text('a '), marked(next), marked(next), text(' b')];
      const mdx = writeInline(nodes);
      const [paragraph, ...others] = parsed(mdx);
      expect(others).toEqual([]);
      const children = paragraph && 'children' in paragraph ? paragraph.children : [];
      expect(simple(children), mdx).toEqual(simple(tidyInline(nodes)));
      expect(lettersIn(children), mdx).toEqual(lettersIn(nodes));
      expect(mdx).not.toMatch(/(?<!\\)&#/);
    }
  });
}
