import { figuresOf } from '../support/figures-of.ts';
import { expect, test } from '../support/quick.ts';

/** A language, an English passage, and its rendering of which nothing is said. */
const right: readonly (readonly [string, string, string])[] = [
  // Telephone numbers are grouped otherwise, or lose the prefix of their country.
  ['is', 'Call 581 2345 before noon.', 'Hringið í 5812345 fyrir hádegi.'],
  ['sw', 'Ring +255 22 211 8888.', 'Piga simu 022 2118888.'],
  ['fr', 'Ring +33 1 45 67 89 01.', 'Appelez le 01 45 67 89 01.'],
  ['de', 'Ring +49 30 1234567.', 'Unter +49 (0)30 1234567 anrufen.'],
  ['hu', 'Ring +36 1 234 5678.', 'Hívja a 06-1-234-5678 számot.'],
  ['zh-Hant', 'Ring +886 2 2345 6789.', '請撥（02）2345-6789。'],
  ['ar', 'Ring 0800 555 111.', 'اتصل على الرقم 111 555 0800.'],
  ['fa', 'Ring +98 21 8888 7777.', 'با ۰۲۱۸۸۸۸۷۷۷۷ تماس بگیرید.'],
];
for (const [tag, source, here] of right)
  test(`in ${tag}, "${here}" says the numbers of "${source}"`, () => {
    expect(figuresOf(tag, source, here)).toEqual([]);
  });

/** A language, an English passage, a rendering, and what is said of that. */
const wrong: readonly (readonly [string, string, string, string])[] = [
  ['is', 'Call 581 2345 before noon.', 'Hringið í 5812354 fyrir hádegi.', 'error changed'],
  ['sw', 'Ring +255 22 211 8888.', 'Piga simu 022 2118898.', 'error changed'],
  ['fr', 'Ring +33 1 45 67 89 01.', 'Appelez le 01 45 67 98 01.', 'error changed'],
  ['is', 'Call 581 2345 before noon.', 'Hringið í 81 2345 fyrir hádegi.', 'error changed'],
  ['ar', 'Ring 0800 555 111.', 'اتصل على الرقم 111 505 0800.', 'error changed'],
];
for (const [tag, source, here, said] of wrong)
  test(`in ${tag}, "${here}" does not say the numbers of "${source}"`, () => {
    expect(figuresOf(tag, source, here)).toContainEqual(expect.stringContaining(said));
  });
