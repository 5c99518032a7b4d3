import { plainNumber } from '../../src/publication/figure-number.ts';
import { expect, test } from '../support/quick.ts';

const inAnyCase = 'Write the number only in the digits 0 to 9, such as 1500000, or 94.5 with a point.';

const cases: [string, string | undefined][] = [
  ['5026', undefined],
  ['-3', undefined],
  ['94.5', undefined],
  ['0.5', undefined],
  ['1,500,000', 'Write 1500000, without separators.'],
  ['1.500.000', 'Write 1500000, without separators.'],
  ['1 500 000', 'Write 1500000, without separators.'],
  ['1\u202F500\u00A0000', inAnyCase],
  ['1\u00A0500\u00A0000', 'Write 1500000, without separators.'],
  ["1'500'000", 'Write 1500000, without separators.'],
  ['1_500_000', 'Write 1500000, without separators.'],
  ['15,00,000', 'Write 1500000, without separators.'],
  ['१५०००००', 'Write 1500000, in the digits 0 to 9; readers of each language will see their own digits.'],
  ['১৫,০০,০০০', 'Write 1500000, without separators.'],
  ['١٬٥٠٠٬٠٠٠', 'Write 1500000, without separators.'],
  ['٩٤٫٥', 'Write 94.5, with a point and no other sign.'],
  ['"1500000"', 'Write 1500000, without quotation marks.'],
  ["'12'", 'Write 12, without quotation marks.'],
  ['"1,500,000"', 'Write 1500000, without separators.'],
  ['1,500', 'Write 1500, without separators; or 1.5, if that is what you mean.'],
  ['12,345', 'Write 12345, without separators; or 12.345, if that is what you mean.'],
  ['10,5', 'Write 10.5, with a point and no other sign.'],
  ['0,500', 'Write 0.500, with a point and no other sign.'],
  ['1,500,000.5', 'Write 1500000.5, with a point and no other sign.'],
  ['1.500.000,5', 'Write 1500000.5, with a point and no other sign.'],
  ['1 500,5', 'Write 1500.5, with a point and no other sign.'],
  ['−12,5', 'Write -12.5, with a point and no other sign.'],
  ['94.5%', 'Write value: 94.5, and beside it unit: percent.'],
  ['94.5 %', 'Write value: 94.5, and beside it unit: percent.'],
  ['nearly 300', 'Write value: 300, and beside it qualifier: nearly.'],
  ['1,50,0', inAnyCase],
  ['1.5 million', inAnyCase],
  ['12 wells', inAnyCase],
  ['twelve', inAnyCase],
  ['~300', inAnyCase],
  ['007', inAnyCase],
  ['', inAnyCase],
];
for (const [written, expected] of cases) {
  test(`${JSON.stringify(written)} is ${expected === undefined ? 'a plain number' : 'to be written otherwise'}`, () => {
    expect(plainNumber(written)).toBe(expected);
  });
}
