import { element, words } from '../../src/text/element.ts';
import { alignNumbers } from '../../src/text/components/table/align-numbers.ts';
import { elementsNamed } from '../../src/text/text.ts';
import { expect, test } from '../support/quick.ts';

const text = (value: string) => ({ type: 'text' as const, value });

/** A table of one column after one of words, with spaces between its cells as the parser leaves them. */
function table(cells: readonly string[]) {
  const row = (name: string, ...values: readonly string[]) =>
    element(
      'tr',
      {},
      ...values.flatMap((value) => [text('\n'), { ...element(name), children: [text(value)] }]),
    );
  const body = cells.map((cell) => row('td', 'a word', cell));
  return element(
    'table',
    {},
    element('thead', {}, row('th', 'Kind', 'Count')),
    element('tbody', {}, ...body),
  );
}

const columns: readonly (readonly [cells: readonly string[], aligned: boolean])[] = [
  [['12', '1,204', ''], true],
  [['5.026', '94,5%', '–'], true],
  [['৫,০২৬', '৭,৪০,০০০'], true],
  [['٩٤٫٥٪\u061C', '١٬٢٠٤'], true],
  [['1 204', '12\u00A0%', "1'000"], true],
  [['+3', '−2', '-1.5'], true],
  [['$5', '₹ 7,40,000', '12 €'], true],
  [['12 km', '13 km'], false],
  [['12', 'about 13'], false],
  [['4–5'], false],
  [['2023-05-20'], false],
  [['', '–'], false],
  [['word'], false],
  [[], false],
];

test('a column that holds numbers alone is aligned at its end, with its name', () => {
  for (const [cells, aligned] of columns) {
    const [shown] = alignNumbers([table(cells)]);
    const kinds = ['th', 'td'].flatMap((name) =>
      shown?.type === 'element' ? elementsNamed(name, shown).map(({ properties }) => properties.class) : [],
    );
    const expected = [undefined, 'number'].map((mark) => (aligned ? mark : undefined));
    expect(kinds, cells.join()).toEqual(Array.from({ length: cells.length + 1 }, () => expected).flat());
  }
});

test('a row that lacks a cell keeps the others in their columns', () => {
  const short = element('tr', {}, { ...element('td'), children: [text('Taps')] });
  const whole = table(['12']);
  const [shown] = alignNumbers([{ ...whole, children: [...whole.children, short] }, words('after')]);
  expect(
    shown?.type === 'element' && elementsNamed('td', shown).map(({ properties }) => properties.class),
  ).toEqual([undefined, 'number', undefined]);
});
