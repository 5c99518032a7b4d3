import { inEach, inText, type Construct } from './construct.ts';

/** Numbers, dates and times, in digits and in words. */
export const numbers: readonly Construct[] = [
  inText('numbers with units', '5 km '),
  inText('names of things', 'Monday 5 dollars '),
  inText('digits', '7'),
  inText('groups of digits', '777,'),
  inText('groups apart', '777 '),
  inText('figures', (n) => `${String(n * 7)} `),
  inText('figures with words', (n) => `nearly ${String(n * 7 + 20)} wells, `),
  inText('number words', 'three '),
  inText('scales', 'thousand '),
  inText('number words and scales', 'three thousand '),
  inText('Roman numerals', 'XIV '),
  inText('one Roman numeral', 'X'),
  inText('dates', '20 May 2023, '),
  inText('dates in digits', '2023-05-20 '),
  inText('clock times', '10:30 '),
  inText('percentages', '45% '),
  inText('Bengali digits', '৭'),
  inText('fractions', '½'),
  inEach('figures of one text only', [
    (n) => `${String(n * 7 + 20)} wells, `,
    (n) => `visima ${String(n * 11 + 21)}, `,
  ]),
  inEach('figures in another order', [
    (n) => `${String(n + 20)} wells. `,
    (n) => `Visima ${String(9_000_000 - n)}. `,
  ]),
  inEach('passages in another order', [
    (n) => `Well ${String(n + 20)} is new.\n\n`,
    (n) => `Kisima ${String(50_000 - n)} ni kipya.\n\n`,
  ]),
];
