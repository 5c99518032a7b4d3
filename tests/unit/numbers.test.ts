import { toAscii } from '../../src/read/words/digits.ts';
import { matchNumbers } from '../../src/check/numbers/match.ts';
import { readAll, readNumbers } from '../../src/check/numbers/read-numbers.ts';
import { slipBetween } from '../../src/check/numbers/slips.ts';
import { fromNumber } from '../../src/check/numbers/value.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { expect, test } from '../support/quick.ts';
import { localeOf } from '../support/locale-of.ts';

/** Words of a text, and each number in it with all that it may mean. */
const read: Record<string, [string, string[][]][]> = {
  en: [
    ['', []],
    ['no number', []],
    ['5026', [['5026']]],
    ['740,000', [['740000', '740']]],
    ['740.000', [['740', '740000']]],
    ['740 000', [['740000']]],
    ['740\u00A0000', [['740000']]],
    ['740\u202F000', [['740000']]],
    ['740’000', [['740000']]],
    ["740'000", [['740000']]],
    ['7,40,000', [['740000']]],
    ['1,234,567', [['1234567']]],
    ['1.234.567', [['1234567']]],
    ['1,234,567.89', [['1234567.89']]],
    ['1.234.567,89', [['1234567.89']]],
    ['740,00', [['740']]],
    ['3.5', [['3.5']]],
    ['3,5', [['3.5']]],
    ['0.500', [['0.5']]],
    ['2½', [['2.5']]],
    ['1.2.3', [['1'], ['2'], ['3']]],
    ['pages 3, 4 and 5', [['3'], ['4'], ['5']]],
    ['in 2022 218 areas', [['2022'], ['218']]],
    ['45%', [['45']]],
    ['the 20th Congress', [['20']]],
    ['Nearly 3 lakh', [['300000']]],
    ['300 thousand', [['300000']]],
    ['3.5 million', [['3500000']]],
    ['3 crore 50 lakh', [['35000000']]],
    ['in 2022 thousands came', [['2022']]],
    ['from 3 to 5 million', [['3'], ['5000000']]],
    ['31 January 2026', [['2026-01-31']]],
    ['the 31st of January, 2026', [['2026-01-31']]],
    ['January 31, 2026', [['2026-01-31']]],
    ['31 Jan 2026', [['2026-01-31']]],
    ['2026-01-31', [['2026-01-31']]],
    ['1/2/2026', [['2026-01-02', '2026-02-01']]],
    ['31/1/2026', [['2026-01-31']]],
    ['31.1.2026', [['2026-01-31']]],
    ['5 May', [['--05-05']]],
    ['in January 20,000 came', [['20000', '20']]],
    ['in May 2026', [['2026']]],
    ['12–15', [['12'], ['15']]],
    ['10:30', [['10:30', '22:30']]],
    ['3 pm', [['3', '15']]],
    ['H2O and H1N1', []],
    ['12345678901234567', [['12345678901234567']]],
  ],
  is: [
    ['740.000', [['740000', '740']]],
    ['3,5', [['3.5']]],
    ['1.234,5', [['1234.5']]],
    ['31. janúar 2026', [['2026-01-31']]],
    ['20. landsþings', [['20']]],
    ['3,5 milljónir', [['3500000']]],
    ['Þeir voru 20. Allir', [['20']]],
  ],
  sw: [
    ['740,000', [['740000', '740']]],
    ['laki 3', [['300000']]],
    ['milioni 3.5', [['3500000']]],
    ['elfu 21', [['21000']]],
    ['31 Januari 2026', [['2026-01-31']]],
    ['tarehe 31 Januari 2026', [['2026-01-31']]],
    ['saa 4:30', [['4:30', '16:30', '10:30', '22:30']]],
  ],
  gu: [
    ['7,40,000', [['740000']]],
    ['૭,૪૦,૦૦૦', [['740000']]],
    ['૩ લાખ', [['300000']]],
    ['20મી', [['20']]],
    ['31 જાન્યુઆરી, 2026', [['2026-01-31']]],
    ['2022માં', [['2022']]],
  ],
  bn: [
    ['৭,৪০,০০০', [['740000']]],
    ['21000টি', [['21000']]],
    ['20 তম', [['20']]],
    ['৩ লাখ', [['300000']]],
    ['৩ কোটি ৫০ লাখ', [['35000000']]],
    ['৩১ জানুয়ারি ২০২৬', [['2026-01-31']]],
    ['১০:৩০', [['10:30', '22:30']]],
  ],
  ar: [
    ['٧٤٠٬٠٠٠', [['740000']]],
    ['٣٫٥', [['3.5']]],
    ['٣٫٥٠٠', [['3.5']]],
    ['٪٤٥', [['45']]],
    ['٣١ يناير ٢٠٢٦', [['2026-01-31']]],
    ['و21000', [['21000']]],
  ],
};
for (const [tag, rows] of Object.entries(read)) {
  const locale = localeOf(tag);
  for (const [text, values] of rows) {
    test(`in ${tag}, ${JSON.stringify(text)} holds ${JSON.stringify(values)}`, () => {
      expect(readNumbers(text, locale).map((number) => number.values)).toEqual(values);
    });
  }
}

test('numbers are named as they are written, with what belongs to them, where they stand', () => {
  const numbers = readNumbers('On 31 January 2026 the 20th saw 3 lakh and 45%.', localeOf('en'));
  expect(numbers.map(({ text, index }) => [text, index])).toEqual([
    ['31 January 2026', 3],
    ['20th', 23],
    ['3 lakh', 32],
    ['45%', 43],
  ]);
});

const percents: [string, string, boolean][] = [
  ['en', '45%', true],
  ['en', '45 per cent', true],
  ['en', '45 wells', false],
  ['is', '45 prósent', true],
  ['sw', 'asilimia 45', true],
  ['gu', '45 ટકા', true],
  ['bn', '৪৫ শতাংশ', true],
  ['ar', '٪٤٥', true],
  ['ar', '٤٥٪', true],
];
for (const [tag, text, isPercent] of percents) {
  test(`in ${tag}, ${text} is ${isPercent ? 'a' : 'no'} percentage`, () => {
    expect(readNumbers(text, localeOf(tag)).map((number) => number.isPercent)).toEqual([isPercent]);
  });
}

/** Whether the numbers of two texts are the same. */
const pairs: [string, string, string, string, boolean][] = [
  ['en', '740000', 'is', '740.000', true],
  ['en', '740000', 'sw', '740,000', true],
  ['en', '740,000', 'bn', '৭,৪০,০০০', true],
  ['en', '740,000', 'ar', '٧٤٠٬٠٠٠', true],
  ['en', '740000', 'is', '740,00', false],
  ['en', '740000', 'is', '74.000', false],
  ['en', '3500', 'sw', '3.500', true],
  ['en', '3.5', 'is', '3,5', true],
  ['en', '3.5', 'is', '35', false],
  ['en', '10:30', 'is', 'kl. 10.30', true],
  ['en', '10:30', 'is', 'kl. 10.20', false],
  ['en', '3 pm', 'is', 'kl. 15', true],
  ['en', '3:30 pm', 'is', '15.30', true],
  ['en', '10:30', 'sw', 'saa 4:30', true],
  ['en', '3 March 2025 and 28 February 2026', 'sw', 'tarehe 3 Machi 2025 na tarehe 28 Februari 2026', true],
  ['en', '10:30', 'sw', 'saa 5:30', false],
  ['en', '2022–23', 'is', '2022–2023', true],
  ['en', '2022–23', 'is', '2022–2024', false],
  ['en', '31 January 2026', 'is', '2026-01-31', true],
  ['en', '31 January 2026', 'is', '31. janúar 2026', true],
  ['en', '31 January 2026', 'is', '31. febrúar 2026', false],
  ['en', '31 January 2026', 'is', '30. janúar 2026', false],
  ['en', '31 January 2026', 'bn', '৩১ জানুয়ারি, ২০২৬', true],
  ['en', '31 January 2026', 'ar', '٣١ كانون الثاني ٢٠٢٦', true],
  ['en', '3 lakh', 'sw', 'laki 3', true],
  ['en', '300,000', 'gu', '૩ લાખ', true],
  ['en', '3 million', 'is', '3 milljarðar', false],
  ['en', '3 and 5', 'is', '5 og 3', true],
  ['en', '5 and 5', 'is', '5', false],
];
for (const [tag, text, otherTag, other, isSame] of pairs) {
  test(`${text} and ${otherTag} ${other} are ${isSame ? 'the same' : 'different'}`, () => {
    const [one, two] = [localeOf(tag), localeOf(otherTag)];
    const { missing, added } = matchNumbers(readNumbers(text, one), readNumbers(other, two));
    expect(missing.length + added.length === 0).toBe(isSame);
  });
}

const words: [string, string, string][] = [
  ['en', 'twenty-one thousand wells', '21000'],
  ['en', 'three hundred thousand', '300000'],
  ['en', 'Party Congress XX', '20'],
  ['en', 'the Twentieth', '20'],
  ['sw', 'vijiji viwili', '2'],
  ['sw', 'visima kumi na viwili', '12'],
  ['sw', 'laki tatu', '300000'],
  ['sw', 'elfu ishirini na moja', '21000'],
  ['sw', 'elfu mia tatu', '300000'],
  ['is', 'tveggja brunna', '2'],
  ['is', 'tuttugasta landsþing', '20'],
  ['is', 'tuttugu og eitt þúsund', '21000'],
  ['bn', 'দুটি কূপ', '2'],
  ['bn', 'একুশ হাজার', '21000'],
  ['bn', 'তিন লাখ', '300000'],
  ['gu', 'ત્રણ લાખ', '300000'],
  ['gu', 'એકવીસ હજાર', '21000'],
  ['gu', 'ત્રણસો', '300'],
  ['en', 'half a million', '500000'],
  ['en', 'three quarters', '0.75'],
  ['en', 'two and a half million', '2500000'],
  ['en', 'a quarter of a million', '250000'],
  ['en', 'three point two five', '3.25'],
  ['en', 'five hundred thousand and two million', '2000000'],
  ['en', 'the ninetieth', '90'],
  ['is', 'þriðju lotuna', '3'],
  ['is', 'tvennum dyrum', '2'],
  ['is', 'fertugur', '40'],
  ['is', 'tvítugsafmæli, tvítugum', '20'],
  ['is', 'fimmtugur', '50'],
  ['is', 'fimm billjónum', '5000000000000'],
  ['sw', 'visima vitatu', '3'],
  ['sw', 'majina matatu', '3'],
  ['sw', 'mamilioni', '1000000'],
  ['gu', 'વીસથી', '20'],
  ['gu', 'સાડા ત્રણ લાખ', '350000'],
  ['gu', 'સવા લાખ', '125000'],
  ['gu', 'પોણા બે લાખ', '175000'],
  ['gu', 'દોઢસો', '150'],
  ['gu', 'પિસ્તાળીસ હજારથી', '45000'],
  ['gu', 'લાખો', '100000'],
  ['bn', 'সাড়ে তিন লাখ', '350000'],
  ['bn', 'পৌনে দুই কোটি', '17500000'],
  ['bn', 'উনপঞ্চাশ', '49'],
  ['bn', 'দেড়শ', '150'],
  ['bn', 'সাতটায়', '7'],
  ['bn', 'আশিতে', '80'],
];
for (const [tag, text, value] of words) {
  test(`in ${tag}, "${text}" says ${value}`, () => {
    expect(readAll(text, localeOf(tag)).flatMap(({ values }) => values)).toContain(value);
  });
}

/** Words that look like numbers: days of the week, names, a minibus, a body. */
const noNumbers: readonly (readonly [tag: string, text: string])[] = [
  ['bn', 'তিনি, আশিক, দশমিক'],
  ['en', 'Illness, Vienna'],
  ['is', 'þriðjudag, fimmtudag, báðu, öðruvísi, þrenning'],
  ['sw', 'mwili, utatu'],
  ['gu', 'વીસનગર, લાખાણી, હજારે'],
];
test('a word that only looks like a number is none', () => {
  for (const [tag, text] of noNumbers) expect(readAll(text, localeOf(tag)), text).toEqual([]);
});

const slips: [string, string, string | undefined][] = [
  ['5026', '5062', 'two digits changed places'],
  ['5026', '5027', 'one digit is another'],
  ['300000', '30000', 'zeros were lost'],
  ['300000', '3000000', 'zeros were added'],
  ['5026', '506', 'a digit was lost'],
  ['5026', '50266', 'a digit was added'],
  ['5026', '218000', undefined],
  ['20', '21', undefined],
];
for (const [value, other, slip] of slips) {
  test(`between ${value} and ${other} ${slip ?? 'is no slip'}`, () => {
    expect(slipBetween(value, other)).toBe(slip);
  });
}

/** The systems whose digits are digits; others write numbers as words or signs of their own. */
const systems = Intl.supportedValuesOf('numberingSystem').filter((system) =>
  /^\p{Nd}{10}$/u.test(digitsOf(system)),
);

function digitsOf(numberingSystem: string): string {
  return new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(9876543210);
}

test('digits of every numbering system are read', () => {
  expect(systems.length).toBeGreaterThan(70);
  for (const system of systems) expect(toAscii(digitsOf(system)), system).toBe('9876543210');
});

test('numbers are read back as each language and numbering system writes them', () => {
  const tags = [
    'en',
    'sw',
    'is',
    'gu',
    'bn',
    'ar',
    'fr',
    'de',
    'de-CH',
    'de-AT',
    'hi',
    'fa',
    'pl',
    'es',
    'pt',
    'ru',
  ];
  const numbers = [
    0, 7, 12, 305, 1234, 5026, 21000, 740000, 1234567, 98765432, 3.5, 0.25, 1234.5, 1234567.89,
  ];
  for (const formatTag of tags) {
    const locale = { formatTag, writing: writingSchema.parse({}) };
    for (const numberingSystem of [
      'latn',
      'arab',
      'arabext',
      'beng',
      'gujr',
      'deva',
      'thai',
      'mymr',
      'adlm',
    ]) {
      const format = new Intl.NumberFormat(formatTag, { numberingSystem });
      for (const number of numbers) {
        const written = format.format(number);
        const values = readNumbers(`x ${written} x`, locale).map((each) => each.values[0]);
        expect(values, `${formatTag} ${numberingSystem} ${written}`).toEqual([fromNumber(number)]);
      }
    }
  }
});

test('dates are read back as each language writes them', () => {
  for (const tag of ['en', 'sw', 'is', 'gu', 'bn', 'ar', 'fr', 'de', 'hi', 'es', 'pt', 'ru', 'pl']) {
    const locale = { formatTag: tag, writing: writingSchema.parse({}) };
    for (const dateStyle of ['long', 'medium'] as const) {
      const format = new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const written = format.format(Date.UTC(2026, month, 28));
        const values = readNumbers(written, locale).flatMap((each) => each.values);
        expect(values, `${tag} ${written}`).toContain(`2026-${String(month + 1).padStart(2, '0')}-28`);
      }
    }
  }
});
