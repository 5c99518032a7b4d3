import { pairMarks, type OwnMarks } from '../../src/check/wording/quotation-marks.ts';
import { expect, test } from '../support/quick.ts';

const french: OwnMarks = { quotationMarks: [['«', '»']] };
const icelandic: OwnMarks = {
  quotationMarks: [
    ['„', '“'],
    ['"', '"'],
  ],
};
const english: OwnMarks = {
  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
  ],
};
const finnish: OwnMarks = { quotationMarks: [['”', '”']] };
const none: OwnMarks = { quotationMarks: [] };

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
  ['«mot» et «mot»', french, ['«mot»', '«mot»'], ''],
  ['„orð“ og „orð“', icelandic, ['„orð“', '„orð“'], ''],
  ['Hún sagði: „Já.', icelandic, [], '„'],
  ['Svo fór hún.“ Hann sat.', icelandic, [], '“'],
  ['“word” and „word“', icelandic, ['“word”', '„word“'], ''],
  ['He said "yes" and "no".', english, ['"yes"', '"no"'], ''],
  ['"He said "yes" to me," she said.', english, ['"yes"', '"He said "yes" to me,"'], ''],
  ['the Lakers\' 5" of rain and 6\'2" Jo', english, [], '""'],
  ['a "ceiling of 5" was set', english, ['"ceiling of 5"'], ''],
  ["‘Don't’ isn't “don't”.", english, ["“don't”"], ''],
  ['”Kyllä”, hän sanoi, ”ja ei”.', finnish, ['”Kyllä”', '”ja ei”'], ''],
  ['彼は「はい」と言った。『本』', none, ['「はい」', '『本』'], ''],
  ['他说“是的”，我说“不”。', english, ['“是的”', '“不”'], ''],
  ['เขาว่า"ใช่"แล้ว"ไม่"', english, ['"ใช่"', '"ไม่"'], ''],
  ['“예”라고 "아니요"라고', english, ['“예”', '"아니요"'], ''],
  ['ארה"ב וצה“ל אמרו "כן"', english, ['"כן"'], ''],
  ["Ó ní ''bẹ́ẹ̀ni'' sí i", english, ["''bẹ́ẹ̀ni'"], ''],
  ['Powiedział: ,,tak”.', { quotationMarks: [['„', '”']] }, [',,tak”'], ''],
  ['« Ինչո՞ւ» ասաց', french, ['« Ինչո՞ւ»'], ''],
  ['„Ja", sagte er', { quotationMarks: [['„', '“']] }, ['„Ja"'], ''],
];

for (const [text, marks, whole, alone] of cases) {
  test(`the quotations in "${text}"`, () => {
    const found = pairMarks(text, marks);
    expect(found.whole.map(({ open, close }) => text.slice(open.index, close.index + 1))).toEqual(whole);
    expect(found.alone.map(({ character }) => character).join('')).toBe(alone);
  });
}
