import { partsOf } from '../support/parts.ts';
import { expect, test } from '../support/quick.ts';

const quick = ['node tests/unit', 'node tests/editor', 'astro', 'eslint', 'prettier'];

/** Words after `npm test --`, and what runs. */
const runs: readonly (readonly [words: readonly string[], runs: readonly string[]])[] = [
  [[], [...quick, 'playwright']],
  [['quick'], quick],
  [['tests/unit'], ['node tests/unit']],
  [['tests/unit/parts.test.ts'], ['node tests/unit']],
  [['tests/unit/parts.test.ts:12:3'], ['node tests/unit']],
  [['tests/editor'], ['node tests/editor', 'playwright tests/editor']],
  [['tests/reader/html.test.ts:3'], ['playwright tests/reader/html.test.ts:3']],
  [
    ['unit/parts', 'reader/html'],
    ['node tests/unit', 'playwright reader/html'],
  ],
  [['tests/nowhere'], ['playwright tests/nowhere']],
  [['--project', 'reader'], ['playwright --project reader']],
];

for (const [words, expected] of runs) {
  test(`npm test -- ${words.join(' ')}`, () => {
    const names = partsOf(words).map(([command, ...options]) => {
      if (command === 'playwright') return [command, ...options.slice(3)].join(' ');
      const folders = options.filter((option) => option.endsWith('.test.ts'));
      return [command, ...new Set(folders.map((file) => file.split('/').slice(0, 2).join('/')))].join(' ');
    });
    expect(names).toEqual(expected);
  });
}
