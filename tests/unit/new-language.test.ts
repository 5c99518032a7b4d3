import { check } from 'prettier';

import { writingSchema } from '../../src/publication/writing.ts';
import { knownLanguage } from '../../src/tools/desk/new/known-language.ts';
import { printJson } from '../../src/tools/desk/new/print-json.ts';
import { withEndings } from '../../src/tools/desk/new/writing/endings.ts';
import { numberWordsOf } from '../../src/tools/desk/new/writing/numbers/number-words.ts';
import { spelloutOf } from '../../src/tools/desk/new/writing/numbers/rule-sets.ts';
import { speller } from '../../src/tools/desk/new/writing/numbers/spell.ts';
import { writingOf } from '../../src/tools/desk/new/writing/writing-of.ts';
import { spelledLanguages } from '../support/cldr.ts';
import { expect, test } from '../support/quick.ts';

test('words that differ at their ends in the same way name their endings', () => {
  const numberWords = { nul: 0, ...inflected('erst', 1), ...inflected('zweit', 2), ...inflected('dritt', 3) };
  expect(withEndings({ numberWords, scaleWords: { tausend: 1000 } })).toEqual({
    endings: { n: ['', 'n', 'r'] },
    lists: {
      numberWords: { nul: 0, 'erste~n': 1, 'zweite~n': 2, 'dritte~n': 3 },
      scaleWords: { tausend: 1000 },
    },
  });
});

function inflected(stem: string, value: number): Record<string, number> {
  return Object.fromEntries(['e', 'en', 'er'].map((ending) => [stem + ending, value]));
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const pairs = letters.flatMap((one) => letters.map((two) => one + two));
const codes = [...pairs, ...pairs.flatMap((pair) => letters.map((letter) => pair + letter))];

const all = [...new Set([...Intl.NumberFormat.supportedLocalesOf(codes), ...spelledLanguages])];

test('every language of the CLDR is begun with data that are right', () => {
  expect(all.length).toBeGreaterThan(200);
  for (const tag of all) {
    const writing = writingOf(tag);
    const { error } = writingSchema.safeParse(writing);
    expect(error, tag).toBe(undefined);
  }
});

test('the files of a new language are formatted', async () => {
  for (const tag of ['ar', 'ja', 'pl', 'th', 'zh-Hant']) {
    const file = printJson({ ...knownLanguage(tag), state: 'draft', writing: writingOf(tag) });
    expect(await check(file, { parser: 'json', printWidth: 110 }), tag).toBe(true);
  }
});

const spellings: [string, string, number, string][] = [
  ['fr', '%spellout-cardinal-masculine', 2_000_381, 'deux millions trois cent quatre-vingt-un'],
  ['fr', '%spellout-cardinal-masculine', 200, 'deux cents'],
  ['ru', '%spellout-cardinal-masculine', 2_021_005, 'два миллиона двадцать одна тысяча пять'],
  ['pl', '%spellout-cardinal-masculine', 5000, 'pięć tysięcy'],
  ['ar', '%spellout-cardinal-masculine', 125, 'مائة وخمسة وعشرون'],
  ['de', '%spellout-cardinal-masculine', 321, 'drei­hundert­ein­und­zwanzig'],
  ['zh-TW', '%spellout-cardinal', 300_000, '三十萬'],
  ['en', '%spellout-ordinal', 21, 'twenty-first'],
  ['nb', '%spellout-cardinal-neuter', 1, 'ett'],
];
for (const [tag, set, number, words] of spellings) {
  test(`${String(number)} is written by the rules of ${tag}: ${words}`, () => {
    const spellout = spelloutOf(tag);
    expect(spellout && speller(spellout, set)(number)?.join('')).toBe(words);
  });
}

test('another script has no words of the same language', () => {
  expect(spelloutOf('sr-Latn-ME')?.tag).toBe('sr-Latn');
  expect(spelloutOf('sr-ME')?.tag).toBe('sr-Latn');
  expect(spelloutOf('az-Cyrl')).toBe(undefined);
  expect(numberWordsOf('az-Cyrl')).toBe(undefined);
});

const learned: [string, Record<string, number>, Record<string, number>][] = [
  ['en', { twenty: 20, fifth: 5 }, { hundred: 100, thousand: 1000, million: 1e6 }],
  [
    'fr',
    { soixante: 60, 'quatre-vingt': 80, 'quatre-vingts': 80 },
    { cent: 100, mille: 1000, millions: 1e6 },
  ],
  ['ru', { сто: 100, двести: 200, двух: 2 }, { тысячи: 1000, миллионов: 1e6 }],
  ['ar', { وعشرون: 20, مائتان: 200 }, { آلاف: 1000, مليون: 1e6 }],
  ['sw', { mbili: 2, ishirini: 20 }, { mia: 100, elfu: 1000 }],
  ['hi', { तीन: 3, उनतीस: 29 }, { लाख: 1e5, करोड़: 1e7 }],
  ['zh-Hant', { 兩: 2, 三: 3 }, { 十: 10, 百: 100, 萬: 1e4, 億: 1e8 }],
  ['th', { สาม: 3 }, { สิบ: 10, แสน: 1e5, ล้าน: 1e6 }],
  ['vi', { hai: 2 }, { mươi: 10, trăm: 100, nghìn: 1000 }],
  ['da', { halvtreds: 50 }, { hundrede: 100 }],
];
for (const [tag, words, scales] of learned) {
  test(`the words of numbers in ${tag} are told apart by what they say`, () => {
    expect(numberWordsOf(tag)).toMatchObject({
      numberWords: words,
      scaleWords: scales,
      scaleFirst: tag === 'sw',
    });
  });
}
