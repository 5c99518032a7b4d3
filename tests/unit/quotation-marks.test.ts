import { pairMarks, type OwnMarks } from '../../src/check/wording/quotation-marks.ts';
import { expect, test } from '../support/quick.ts';

const french: OwnMarks = { quotationMarks: [['«', '»']], spacedMarks: ['«', '»', ':'] };
const tight: OwnMarks = { quotationMarks: [['«', '»']], spacedMarks: [] };
const icelandic: OwnMarks = { quotationMarks: [['„', '“']], spacedMarks: [] };

/** Words, the marks of their language, the quotations in them, and the marks left over. */
const cases: readonly (readonly [string, OwnMarks, readonly string[], string])[] = [
  ['', french, [], ''],
  ['zones « zéro incident » en 2022', french, ['« zéro incident »'], ''],
  [
    'les «\u00A0Habitants\u00A0», la «\u202FPolice\u202F»',
    french,
    ['«\u00A0Habitants\u00A0»', '«\u202FPolice\u202F»'],
    '',
  ],
  ['un « mot sans fin', french, [], '«'],
  ['un mot » sans début', french, [], '»'],
  ['«mot»', french, ['«mot»'], ''],
  ['«mot» et «mot»', tight, ['«mot»', '«mot»'], ''],
  ['« mot »', tight, [], '«»'],
  ['„orð“ og „orð“', icelandic, ['„orð“', '„orð“'], ''],
];

for (const [text, marks, whole, alone] of cases) {
  test(`the quotations in "${text}", ${marks.spacedMarks.length > 0 ? 'spaced' : 'tight'}`, () => {
    const found = pairMarks(text, marks);
    expect(found.whole.map(({ open, close }) => text.slice(open.index, close.index + 1))).toEqual(whole);
    expect(found.alone.map(({ character }) => character).join('')).toBe(alone);
  });
}
