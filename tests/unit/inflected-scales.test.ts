import { isScaleInflected } from '../../src/check/numbers/inflected-scales.ts';
import { numberInText } from '../../src/check/numbers/number-in-text.ts';
import type { CheckedPassage } from '../../src/check/checked-work.ts';
import { writingOf } from '../../src/tools/desk/new/writing/writing-of.ts';
import { expect, test } from '../support/quick.ts';

const passages: [tag: string, words: string, number: string, source: string, isSame: boolean][] = [
  ['hu', 'több mint 2,52 milliónál', '2,52', '2520000', true],
  ['ta', '20 மில்லியனுக்கும் மேற்பட்ட', '20', '20000000', true],
  ['ta', '29 மில்லியனுக்கும் மேற்பட்ட', '29', '20000000', false],
  ['ha', 'mutane miliyan 20', '20', '20000000', true],
  ['hi', '20 मिलियन लोगों', '20', '20000000', true],
  ['hu', '20 milliárdnál', '20', '20000000', false],
  ['hu', '20 ember', '20', '20000000', false],
];
for (const [tag, words, number, source, isSame] of passages)
  test(`"${words}" ${isSame ? 'may be' : 'is not'} ${source}`, () => {
    const of = { locale: { tag, writing: { scaleWords: {}, ...writingOf(tag) } } };
    const translation = { words, of } as unknown as CheckedPassage;
    const found = numberInText(number, words.indexOf(number), [number.replace(',', '.')]);
    expect(isScaleInflected({ translation }, [numberInText(source, 0, [source]), found])).toBe(isSame);
  });

test('a word for two great numbers is left out, and words before their number are known to stand there', () => {
  expect(writingOf('ha').scaleFirst).toBe(true);
  expect(writingOf('so').scaleFirst).toBe(undefined);
  expect(writingOf('ne').scaleWords).toMatchObject({ करोड: 1e7, मिलियन: 1e6 });
});
