import { thingsIn } from '../../src/check/things/things-in.ts';
import type { ThingKind } from '../../src/check/things/thing.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { expect, test } from '../support/quick.ts';

type Row = readonly [tag: string, text: string, ids: readonly string[]];

const weekdays: readonly Row[] = [
  ['en', '', []],
  ['en', 'On Monday, Wednesdays and SUNDAY; a money fund', ['1', '3', '7']],
  ['en', 'The sun sat low; Sat 20 and Sun. 21', ['6', '7']],
  ['sw', 'Jumatatu, Jumatano, Ijumaa na Jumamosi', ['1', '3', '5', '6']],
  ['is', 'á mánudaginn, frá þriðjudegi, fimmtudagur; fimmtán', ['1', '2', '4']],
  ['bn', 'সোমবারে, বৃহস্পতিবার ও রবিবারের; সোনা', ['1', '4', '7']],
  ['gu', 'સોમવારે, ગુરુવારે અને રવિવારે', ['1', '4', '7']],
  ['fa', 'سه‌شنبه و شنبه', ['2', '6']],
  ['he', 'ביום שני ובשבת', ['1']],
  ['am', 'እሁድ እና በሀሙስ', ['7', '4']],
  ['de', 'Montags und am Sonnabend', ['1']],
  ['el', 'τη Δευτέρα και το Σάββατο', ['1', '6']],
  ['tr', 'pazartesi günü, Salı', ['1', '2']],
  ['vi', 'Thứ Hai và thứ Ba; lần thứ hai', ['1', '2']],
  ['pt-BR', 'na segunda-feira pela segunda vez', ['1']],
  ['ja', '月曜日から金曜日まで', ['1', '5']],
  ['zh-Hant', '星期一至週五', ['1', '5']],
  ['ko', '월요일에', ['1']],
  ['th', 'วันจันทร์และวันศุกร์', ['1', '5']],
];

const months: readonly Row[] = [
  ['en', 'He may march in May; Sep. 11', ['5', '9']],
  ['sw', 'Mei na Machi; mei', ['5', '3']],
  ['is', '5. jan. og í desember; jan', ['1', '12']],
  ['cs', 'leden, 5. ledna, v lednu', ['1', '1', '1']],
  ['ru', 'в июне и июле, 5 мая', ['6', '7', '5']],
  ['el', 'τον Ιούνιο, 5 Ιουνίου', ['6', '6']],
  ['fi', 'tammikuussa; kesä; kesäkuun', ['1', '6']],
  ['gu', 'જાન્યુઆરીમાં', ['1']],
  ['mr', 'जूनमध्ये', ['6']],
  ['ko', '7월에, 12월', ['7', '12']],
  ['ja', '11月と1月、21月', ['11', '1']],
  ['zh-Hant', '六月、十一月、1月', ['6', '11', '1']],
  ['vi', 'tháng 1, tháng 12, 3 tháng', ['1', '12']],
  ['mn', 'Зургаадугаар сард', ['6']],
  ['zu', 'ngoJulayi', ['7']],
];

function idsIn(kind: ThingKind, tag: string, text: string): string[] {
  const locale = { formatTag: tag, writing: writingSchema.parse({}) };
  return thingsIn(text, locale).flatMap((thing) => (thing.kind === kind ? thing.ids : []));
}

test('weekdays are found by their names, in the forms that these have', () => {
  for (const [tag, text, ids] of weekdays)
    expect(idsIn('weekday', tag, text), `${tag}: ${text}`).toEqual(ids);
});

test('months are found by their names, in the forms that these have', () => {
  for (const [tag, text, ids] of months) expect(idsIn('month', tag, text), `${tag}: ${text}`).toEqual(ids);
});

const currencies: readonly Row[] = [
  ['en', '5 dollars, a solo try to make 17, TRY 5', ['HKD', 'SGD', 'NZD', 'AUD', 'CAD', 'USD', 'TRY']],
  ['pt-BR', '12 milhões de reais e 3 dólares', ['BRL', 'HKD', 'SGD', 'NZD', 'AUD', 'CAD', 'USD']],
  ['ja', '3億円と5米ドル、2ドル', ['JPY', 'USD', 'HKD', 'SGD', 'NZD', 'AUD', 'CAD', 'USD']],
];

test('currencies are found by their names, with what counts them between, and by their codes', () => {
  for (const [tag, text, ids] of currencies)
    expect(idsIn('currency', tag, text), `${tag}: ${text}`).toEqual(ids);
});

test('what a language says of its months is taken for what the CLDR says', () => {
  const months = Array.from({ length: 12 }, (_, month) => [`Mwezi${String.fromCharCode(97 + month)}`]);
  const locale = { formatTag: 'sw', writing: writingSchema.parse({ months }) };
  const found = thingsIn('Mwezib na Januari', locale).filter(({ kind }) => kind === 'month');
  expect(found.map(({ ids, text, index }) => ({ ids, text, index }))).toEqual([
    { ids: ['2'], text: 'Mwezib', index: 0 },
  ]);
});
