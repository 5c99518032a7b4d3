import { clockTimesOf } from '../../src/check/things/clock/clock-times.ts';
import { timeIn } from '../../src/check/things/clock/day-part.ts';
import { dayPartsOf } from '../../src/check/things/cldr/day-parts.ts';
import { Known } from '../../src/check/known.ts';
import type { CheckedPassage } from '../../src/check/checked-work.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { writingOf } from '../../src/tools/desk/new/writing/writing-of.ts';
import { localeOf } from '../support/locale-of.ts';
import { expect, test } from '../support/quick.ts';

type Row = readonly [tag: string, text: string, times: readonly string[]];

/** A time with `?` may be of either half of the day. */
const rows: readonly Row[] = [
  ['de', '', []],
  ['de', 'um 16 Uhr; halb fünf; um 14.30 Uhr', ['16:00', '4:30?', '14:30']],
  ['de', 'am 3. Mai in 24 Stunden', []],
  ['fr', 'à 14 h 30, à 9 h du soir', ['14:30', '21:00']],
  ['ru', 'в половине восьмого утра', ['7:30']],
  ['ja', '午後1時半から22時まで、3時間', ['13:30', '22:00']],
  ['fr', 'à neuf heures et demie, à minuit; l’après-midi, neuf heures', ['9:30?', '0:00']],
  ['zh-Hant', '中午十二點; 上午十點十五分; 中午', ['12:00', '10:15', '12:00']],
  ['th', 'สองทุ่มครึ่ง; ตอนเที่ยงคืน', ['20:30', '0:00']],
  ['ar', 'في الساعة الواحدة والنصف ظهرا', ['13:30']],
  ['zh-Hant', '晚上七點半; 21時30分', ['19:30', '21:30']],
  ['ko', '오후 3시 20분', ['15:20']],
  ['hi', 'रात डेढ़ बजे और सुबह साढ़े नौ बजे', ['1:30', '9:30']],
  ['am', 'ከጠዋቱ ሦስት ሰዓት; ከምሽቱ ሁለት ሰዓት', ['9:00', '20:00']],
  ['th', 'บ่ายสามโมง; ตีสี่', ['15:00', '4:00']],
];

const published: readonly Row[] = [
  ['en', 'at 4:30 pm, at half past nine, at a quarter to five in the morning', ['16:30', '9:30?', '4:45']],
  ['en', 'at noon, by midnight; this afternoon', ['12:00', '0:00']],
  ['en', 'half of the nine; they won 3-2; I am 5', []],
  ['sw', 'saa kumi na nusu jioni; saa saba na dakika arobaini mchana', ['16:30', '13:40']],
];

test('times of day are read by what they mean', () => {
  for (const [tag, text, times] of rows) {
    const locale = { formatTag: tag, writing: writingSchema.parse(writingOf(tag)) };
    expect(timesIn(locale, text), `${tag}: ${text}`).toEqual(times);
  }
});

test('the words of the languages that are published say times', () => {
  for (const [tag, text, times] of published)
    expect(timesIn(localeOf(tag), text), `${tag}: ${text}`).toEqual(times);
});

test('a part of the day says which half of it is meant, where it is near', () => {
  expect(timeIn(90, [20, 3])).toBe(90);
  expect(timeIn(90, [12, 15])).toBe(810);
  expect(timeIn(180, [6, 11])).toBe(undefined);
  expect(timeIn(420, [23, 4])).toBe(undefined);
});

test('parts of the day are those of the CLDR', () => {
  expect(dayPartsOf('sw')).toMatchObject({ asubuhi: [7, 11], usiku: [19, 3] });
});

function timesIn(locale: object, text: string): string[] {
  const passage = { text, of: { locale }, known: new Known() } as unknown as CheckedPassage;
  return clockTimesOf(passage)
    .filter(({ isSure }) => isSure)
    .map(({ readings: [first] }) => {
      const minutes = first?.whole ?? first?.time ?? 0;
      const time = `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
      return first?.whole === undefined ? `${time}?` : time;
    });
}
