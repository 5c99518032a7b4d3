import { toContent, type Block } from '../../src/text/blocks.ts';
import { holdsConstructs } from '../../src/text/holds-constructs.ts';
import { leadAndRest } from '../../src/text/lead.ts';
import { withUnbrokenNumbers } from '../../src/text/unbroken-numbers.ts';
import { parseMdx } from '../../src/text/syntax.ts';
import { element, raw } from '../../src/text/element.ts';
import { writeHtml } from '../../src/text/write-html.ts';
import { expect, test } from '../support/quick.ts';

function blocksOf(body: string): readonly Block[] {
  const tree = parseMdx('en.mdx', body, ({ message }) => {
    throw new Error(message);
  });
  if (tree === undefined) throw new Error(`${body} cannot be read.`);
  return toContent(tree, { file: 'en.mdx', hrefOf: (route) => route }).blocks;
}

const shown = (blocks: readonly Block[]) =>
  blocks
    .map((block) => ('nodes' in block ? writeHtml(block.nodes) : 'name' in block ? block.name : block.kind))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<(\/?[\w-]+)[^>]*>/g, '<$1>')
    .trim();

const leads: readonly (readonly [body: string, lead: string, rest: string])[] = [
  ['', '', ''],
  ['One.', '<p>One.</p>', ''],
  ['One.\n\nTwo.\n\nThree.', '<p>One.</p>', '<p>Two.</p> <p>Three.</p>'],
  ['## H\n\nOne.\n\nTwo.', '<h2>H</h2> <p>One.</p>', '<p>Two.</p>'],
  ['![A](media/a.png)\n\nOne.\n\n- two', 'picture <p>One.</p>', '<ul> <li>two</li> </ul>'],
  ['<Note>An aside.</Note>\n\nOne.\n\nTwo.', 'Note <p>One.</p>', '<p>Two.</p>'],
  ['- one\n\n  and more\n\nTwo.', '<ul> <li> <p>one</p> <p>and more</p> </li> </ul> <p>Two.</p>', ''],
  ['- one\n- two', '', '<ul> <li>one</li> <li>two</li> </ul>'],
  ['> One.', '', '<blockquote> <p>One.</p> </blockquote>'],
  ['One.\n\n<Follow>Follow us</Follow>', '<p>One.</p>', 'Follow'],
];
for (const [body, lead, rest] of leads) {
  test(`${JSON.stringify(body)} is parted behind its first paragraph`, () => {
    const parted = leadAndRest(blocksOf(body));
    expect([shown(parted.lead), shown(parted.rest)]).toEqual([lead, rest]);
  });
}

test('what a preview says of the first paragraph stays below it', () => {
  const words = (...nodes: Parameters<typeof writeHtml>[0]): Block => ({ kind: 'words', nodes });
  const { lead, rest } = leadAndRest([
    words(element('p', {}, 'One.')),
    words(raw('<x-found></x-found>')),
    words(element('p', {}, 'Two.')),
  ]);
  expect([shown(lead), shown(rest)]).toEqual(['<p>One.</p> <x-found></x-found>', '<p>Two.</p>']);
});

test('paragraphs have the same names in every language, and no heading takes one of them', () => {
  const html = blocksOf(
    'One.\n\n## P2\n\n> A quotation.\n\n![A](media/a.png)\n\n- item\n\n**Two**.\n\nThree.',
  )
    .map((block) => ('nodes' in block ? writeHtml(block.nodes) : ''))
    .join('');
  expect([...html.matchAll(/<(\w+) id="([^"]*)"/g)].map(([, tag, id]) => [tag, id])).toEqual([
    ['p', 'p1'],
    ['h2', 'p2-1'],
    ['p', 'p2'],
    ['p', 'p3'],
  ]);
});

const numbers: readonly (readonly [written: string, shown: string])[] = [
  ['', ''],
  ['300 000 skref', '300_000 skref'],
  ['1 234 567', '1_234_567'],
  ['১ ২৩৪ জন', '১_২৩৪ জন'],
  ['94,5 % þeirra', '94,5_% þeirra'],
  ['20 maí 2023', '20 maí 2023'],
  ['in 2022 20 of them', 'in 2022 20 of them'],
  ['in 2022 5026 of them', 'in 2022 5026 of them'],
];
for (const [written, expected] of numbers) {
  test(`no line ends within a number of ${JSON.stringify(written)}`, () => {
    expect(withUnbrokenNumbers(written)).toBe(expected.replaceAll('_', '\u00A0'));
  });
}

const held: readonly (readonly [body: string, isMore: boolean])[] = [
  ['One, **strong**, [linked](https://example.org/) and\\\nbroken.\n\n<Follow>Follow us</Follow>', false],
  ['One *stressed* word.', true],
  ['## H\n\nOne.', true],
  ['One.\n\n- item', true],
  ['One.\n\n<Follow>\n\n- Follow us\n\n</Follow>', true],
  ['One.\n\n<Note>An aside.</Note>', true],
  ['| a |\n| --- |\n| b |', true],
  ['H<sub>2</sub>O', true],
];
for (const [body, isMore] of held) {
  test(`${JSON.stringify(body)} is ${isMore ? 'more than' : 'no more than'} plain paragraphs`, () => {
    expect(holdsConstructs(blocksOf(body))).toBe(isMore);
  });
}
