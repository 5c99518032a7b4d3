import { countSentences, cutSentences } from '../../src/check/wording/sentences.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { expect, test } from '../support/quick.ts';

const english = writingSchema.parse({ abbreviations: ['Dr.'] });
const bengali = writingSchema.parse({ sentenceEnds: ['।', '?'], abbreviations: ['ড.'] });

/** A text, its sentences, and at least and at most how many those are. */
const cases: readonly (readonly [string, typeof english, readonly string[], number, number])[] = [
  ['', english, [], 0, 0],
  ['One. Two! Three', english, ['One.', ' Two!', ' Three'], 3, 3],
  ['Ask Dr. Odera. She knows.', english, ['Ask Dr. Odera.', ' She knows.'], 2, 3],
  ['It is 5.1 now. Well.', english, ['It is 5.1 now.', ' Well.'], 2, 2],
  ['“Go.” He went.', english, ['“Go.”', ' He went.'], 2, 2],
  [`${'a'.repeat(60)}. B.`, english, [`${'a'.repeat(60)}.`, ' B.'], 2, 2],
  ['এক। দুই? তিন।', bengali, ['এক।', ' দুই?', ' তিন।'], 3, 3],
];

for (const [text, writing, sentences, min, max] of cases) {
  test(`"${text}" has ${String(min)} to ${String(max)} sentences`, () => {
    expect(countSentences(text, writing)).toEqual({ min, max });
    expect(cutSentences(text, writing)[0]).toEqual(sentences);
  });
}

test('sentences are cut in a second way where a stop may belong to a short form', () => {
  expect(cutSentences('In the year 5.1. The next', english)).toEqual([
    ['In the year 5.1. The next'],
    ['In the year 5.1.', ' The next'],
  ]);
});

test('a text whose ends are not known is one sentence', () => {
  expect(cutSentences('One. Two.', writingSchema.parse({ sentenceEnds: [] }))).toEqual([['One. Two.']]);
});
