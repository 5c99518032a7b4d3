import { markDifferences } from '../../src/tools/history/mark-differences.ts';
import { pairByWords } from '../../src/tools/history/pair-by-words.ts';
import type { TextPassage } from '../../src/publication/passages.ts';
import type { Change } from '../../src/publication/revision.ts';
import { expect, test } from '../support/quick.ts';

for (const [name, locale, was, now, markedWas, markedNow] of [
  ['nothing', 'en', '', '', '', ''],
  ['the same', 'en', 'The  well\nis deep.', 'The well is deep.', 'The well is deep.', 'The well is deep.'],
  ['a word', 'en', 'The well is old.', 'The well is new.', 'The well is [old].', 'The well is [new].'],
  [
    'words beside each other',
    'en',
    'It lies at the old school.',
    'It lies at a new school.',
    'It lies at [the old] school.',
    'It lies at [a new] school.',
  ],
  [
    'a word more',
    'en',
    'The well lies here.',
    'The deep well lies here.',
    'The well lies here.',
    'The [deep] well lies here.',
  ],
  [
    'a number',
    'en',
    'It has 1,200 litres a day.',
    'It has 1,300 litres a day.',
    'It has [1,200] litres a day.',
    'It has [1,300] litres a day.',
  ],
  [
    'no spaces',
    'zh-Hans',
    '村里现在有十二口井。',
    '村里现在有十三口井。',
    '村里现在有[十二]口井。',
    '村里现在有[十三]口井。',
  ],
  ['other words', 'en', 'A new well', 'Rain at last', 'A new well', 'Rain at last'],
] as const) {
  test(`differences are marked: ${name}`, () => {
    expect(markDifferences(was, now, locale)).toEqual({ was: markedWas, now: markedNow });
  });
}

const passage = (id: string, text: string): TextPassage => ({
  kind: 'paragraph',
  depth: 0,
  text,
  line: 1,
  links: [],
  foreign: [],
  mappings: [],
  id,
  field: undefined,
});
const [first, second] = [
  passage('paragraph-1', 'It is deep.'),
  passage('paragraph-2', 'The newest well lies behind the school.'),
];
const words = new Map([
  ['aaaaa', 'The newest well lies beside the school.'],
  ['bbbbb', 'Rain fell.'],
]);

for (const [name, changes, expected] of [
  [
    'a new passage above a changed one is the new one',
    [
      { kind: 'changed', passage: first, before: 'aaaaa' },
      { kind: 'added', passage: second },
    ],
    [
      { kind: 'added', passage: first },
      { kind: 'changed', passage: second, before: 'aaaaa' },
    ],
  ],
  [
    'what was above a changed one was taken out',
    [
      { kind: 'changed', passage: second, before: 'bbbbb' },
      { kind: 'removed', after: second, before: 'aaaaa' },
    ],
    [
      { kind: 'changed', passage: second, before: 'aaaaa' },
      { kind: 'removed', after: second, before: 'bbbbb' },
    ],
  ],
  [
    'what has no words in common stays where it is',
    [{ kind: 'changed', passage: first, before: 'bbbbb' }],
    [{ kind: 'changed', passage: first, before: 'bbbbb' }],
  ],
  [
    'what nobody knows the words of stays where it is',
    [
      { kind: 'changed', passage: first, before: 'ccccc' },
      { kind: 'moved', passage: second },
    ],
    [
      { kind: 'changed', passage: first, before: 'ccccc' },
      { kind: 'moved', passage: second },
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Change[], readonly Change[]])[]) {
  test(`by its words, ${name}`, () => {
    expect(pairByWords(changes, words)).toEqual(expected);
  });
}
