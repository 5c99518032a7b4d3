import { countNegations } from '../../src/check/wording/negations.ts';
import { writingSchema } from '../../src/publication/writing.ts';
import { expect, test } from '../support/quick.ts';

const english = writingSchema.parse({
  negations: ["*n't", 'not', 'no', 'no one'],
  perhapsNegations: ['not only', 'no more', 'without', 'un*able', 'not … until', "*n't … until"],
});

/** Words, and at least and at most how many negations stand in them. */
const cases: readonly (readonly [string, number, number])[] = [
  ['', 0, 0],
  ['The train runs.', 0, 0],
  ['The train does not run.', 1, 1],
  ['No one was hurt, and NOT one went.', 2, 2],
  ["It doesn't run.", 1, 1],
  ['It doesn’t run.', 1, 1],
  ['not\nonly the train', 0, 1],
  ['without a roof', 0, 1],
  ['It is not without a roof.', 1, 2],
  ['It will not be known until Monday.', 0, 1],
  ['It won’t be known until Monday.', 0, 1],
  ['Until Monday it is not known.', 1, 1],
  ['unbearable, able', 0, 1],
  ['A knot, a note, nothing', 0, 0],
  ['Resolution No. 5 says no. Five said no.', 2, 2],
];

for (const [text, min, max] of cases) {
  test(`"${text}" has ${String(min)} to ${String(max)} negations`, () => {
    expect(countNegations(text, english)).toEqual({ min, max });
  });
}

test('letters in parts are the same letters', () => {
  const bengali = writingSchema.parse({ negations: ['\u09A8\u09DF'] });
  expect(countNegations('এটি \u09A8\u09AF\u09BC।', bengali)).toEqual({ min: 1, max: 1 });
});

test('nothing is counted in a language whose words are not known', () => {
  expect(countNegations('not', writingSchema.parse({}))).toEqual({ min: 0, max: 0 });
});
