import { lexiconOf } from '../../src/check/numbers/lexicon.ts';
import { matchNumbers } from '../../src/check/numbers/match.ts';
import { readAll, readNumbers } from '../../src/check/numbers/read-numbers.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { localeOf } from '../support/locale-of.ts';
import { expect, test } from '../support/quick.ts';

test('a word stands for a number in the forms alone that it names, and a phrase as a whole', () => {
  const { of, at } = lexiconOf(
    { 'þriðj~weak': 3, 'class~tatu': 3, 'half a': 0.5, half: 0.25 },
    { weak: ['i', 'a', 'u'], class: ['wa', 'vi'] },
  );
  expect(['Þriðja', 'þriðjudag', 'þriðj', 'watatu', 'matatu', 'tatu'].map(of)).toEqual([
    3,
    undefined,
    undefined,
    3,
    undefined,
    undefined,
  ]);
  const words = ['half', 'a', 'half'].map((text, index) => ({ text, index, isNear: index > 0 }));
  expect([at(words, 0), at(words, 1), at(words, 2)]).toEqual([
    { value: 0.5, count: 2 },
    undefined,
    { value: 0.25, count: 1 },
  ]);
});

/** Words of a text, and the likeliest value of each number in it that is no hint. */
const read: readonly (readonly [tag: string, text: string, values: readonly string[]])[] = [
  ['en', '$5m and £2.8bn', ['5000000', '2800000000']],
  ['en', 'a 5m pool', ['5']],
  ['en', 'call 0800 555 111 or 859-292-3680', ['800555111', '8592923680']],
  ['en', 'May 5 million came, May 5% did', ['5000000', '5']],
  ['en', 'May 5.5', ['5.5']],
  ['en', 'two thirds, two and a half, half a million', ['0.666666666666667', '2.5', '500000']],
  ['en', 'the second quarter', ['2']],
  ['sw', 'robo tatu, milioni mbili na nusu', ['0.75', '2500000']],
  ['gu', 'સાડા ત્રણ લાખ, પોણા બે', ['350000', '1.75']],
  ['bn', 'সাড়ে ৯ লাখ', ['950000']],
  ['is', 'tvær og hálf milljón', ['2500000']],
];
for (const [tag, text, values] of read) {
  test(`in ${tag}, "${text}" says ${values.join()}`, () => {
    const numbers = readAll(text, localeOf(tag)).filter(({ form }) => form !== 'hint');
    expect(numbers.map((number) => number.values[0])).toEqual(values);
  });
}

test('words for thousands and millions stand directly after digits where there are no spaces', () => {
  const scaleWords = {
    百: 100,
    千: 1000,
    万: 10_000,
    億: 100_000_000,
    ล้าน: 1_000_000,
    천: 1000,
    백: 100,
    만: 10_000,
  };
  const locale = { formatTag: 'ja', writing: writingSchema.parse({ scaleWords }) };
  const cases = {
    '30万人': '300000',
    '3万5000': '35000',
    '1億2千万': '120000000',
    '3천5백만': '35000000',
    '5ล้านคน': '5000000',
  };
  for (const [text, value] of Object.entries(cases))
    expect(
      readNumbers(text, locale).map((number) => number.values[0]),
      text,
    ).toEqual([value]);
});

/** Whether the numbers of two texts agree. */
const pairs: readonly (readonly [string, string, string, string, boolean])[] = [
  ['en', 'in the 1930s', 'is', 'á 4. áratug', true],
  ['en', 'the 1980s', 'sw', 'miaka ya 80', true],
  ['en', '2 to 3 million', 'is', '2.000.000 til 3.000.000', true],
  ['en', '0800 555 111', 'is', '0800555111', true],
  ['en', '0800 555 111', 'is', '080055511', false],
  ['en', '$125m', 'is', '125 milljónir dala', true],
  ['en', 'July', 'is', '7. mánuði', true],
  ['en', 'twelve', 'is', '12', true],
  ['en', 'twelve', 'is', 'tuttugu', false],
];
for (const [tag, text, otherTag, other, isSame] of pairs) {
  test(`${text} and ${otherTag} ${other} are ${isSame ? 'the same' : 'different'} values`, () => {
    const { missing, added } = matchNumbers(readAll(text, localeOf(tag)), readAll(other, localeOf(otherTag)));
    expect(missing.length + added.length === 0).toBe(isSame);
  });
}

/** Dates that are read in parts: months are Roman there, numbers stand without a sign, or a month's name holds a number. */
const unread = ['haw short', 'kkj short', 'mgo full', 'mgo long', 'mgo medium', 'yo medium'];

test('a date is read whole in every style of every language of the CLDR', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const tags = letters
    .flatMap((first) => letters.flatMap((second) => ['', ...letters].map((third) => first + second + third)))
    .filter((tag) => new Intl.Locale(tag).toString() === tag);
  const known = Intl.DateTimeFormat.supportedLocalesOf(tags);
  const found = known.flatMap((tag) => {
    const locale = { formatTag: tag, writing: writingSchema.parse({}) };
    return (['full', 'long', 'medium', 'short'] as const).flatMap((dateStyle) => {
      const written = new Intl.DateTimeFormat(tag, {
        dateStyle,
        timeZone: 'UTC',
        calendar: 'gregory',
      }).format(Date.UTC(2026, 11, 28));
      const numbers = readNumbers(`x ${written} x`, locale);
      return numbers.length === 1 && numbers[0]?.values.includes('2026-12-28') ? [] : [`${tag} ${dateStyle}`];
    });
  });
  expect(known.length).toBeGreaterThan(200);
  expect(found.filter((each) => !unread.includes(each))).toEqual([]);
});
