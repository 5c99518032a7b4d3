import { acknowledge } from '../../src/check/findings/acknowledged.ts';
import type { Publication } from '../../src/publication/model.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';

const file = 'content/bulletins/new-well/sw.mdx';
const facts = 'content/bulletins/new-well/bulletin.yaml';

/** A publication of one text that acknowledges something. */
function publication(rule: string, what: string, times = 1): Publication {
  const acknowledged = [{ rule, what, why: 'so in the source', times }];
  return {
    locales: [],
    pages: [],
    bulletins: [{ file: facts, sourceLocale: 'en', translations: [{ file, acknowledged, lineOf: () => 7 }] }],
  } as unknown as Publication;
}

const warning = (rule: string, found: string): Finding => {
  return { rule, severity: 'warning', file, line: 9, message: '', found, expected: '', hint: '' };
};
const error = (rule: string, found: string): Finding => ({ ...warning(rule, found), severity: 'error' });
const long = `${'word '.repeat(30)}end`;
const doubled = 'wording/doubled';

const tables: readonly (readonly [
  string,
  readonly [rule: string, what: string, times?: number],
  readonly Finding[],
  readonly string[],
])[] = [
  ['the warning that it is about', [doubled, 'bætt og bætt'], [warning(doubled, 'bætt og bætt')], []],
  [
    'one warning of the same words, even in one line',
    [doubled, 'a a'],
    [warning(doubled, 'a a'), warning(doubled, 'a a')],
    ['wording/doubled'],
  ],
  [
    'as many warnings of the same words as it says',
    [doubled, 'a a', 2],
    [warning(doubled, 'a a'), { ...warning(doubled, 'a a'), line: 12 }],
    [],
  ],
  [
    'fewer warnings than it says, and is reported',
    [doubled, 'a a', 2],
    [warning(doubled, 'a a')],
    ['acknowledged/unused'],
  ],
  ['words in other lines', [doubled, 'bætt og bætt'], [warning(doubled, 'bætt\n  og bætt ')], []],
  ['words as a terminal cuts them short', [doubled, `${long.slice(0, 99)}…`], [warning(doubled, long)], []],
  ['no other words', [doubled, 'a a'], [warning(doubled, 'b b')], ['wording/doubled', 'acknowledged/unused']],
  [
    'no other rule',
    ['wording/space', 'a a'],
    [warning(doubled, 'a a')],
    ['wording/doubled', 'acknowledged/unused'],
  ],
  [
    'no other file',
    [doubled, 'a a'],
    [{ ...warning(doubled, 'a a'), file: 'x' }],
    ['wording/doubled', 'acknowledged/unused'],
  ],
  [
    'no words that only begin like it',
    [doubled, 'a…'],
    [warning(doubled, 'a a')],
    ['wording/doubled', 'acknowledged/unused'],
  ],
  [
    'no error',
    ['figures/lost', '5026'],
    [error('figures/lost', '5026')],
    ['figures/lost', 'acknowledged/error'],
  ],
  [
    'the warning, not the error of the same words',
    [doubled, 'a'],
    [error(doubled, 'a'), warning(doubled, 'a')],
    ['wording/doubled'],
  ],
  [
    'nothing, and nobody knows, beside another error',
    [doubled, 'a a'],
    [error('mdx/syntax', '<')],
    ['mdx/syntax'],
  ],
  ['nothing that is there', [doubled, 'a a'], [], ['acknowledged/unused']],
];

for (const [name, [rule, what, times], findings, remaining] of tables) {
  test(`an acknowledgement takes out ${name}`, () => {
    expect(acknowledge(publication(rule, what, times), findings).map((finding) => finding.rule)).toEqual(
      remaining,
    );
  });
}

test('an acknowledgement of an error says that it is idle, with its own place', () => {
  const [, idle] = acknowledge(publication('figures/lost', '5026'), [error('figures/lost', '5026')]);
  expect(idle).toEqual({
    rule: 'acknowledged/error',
    severity: 'warning',
    file,
    line: 7,
    message: 'This acknowledgement is about an error; only warnings can be acknowledged.',
    found: 'figures/lost: 5026',
    expected: 'no acknowledgement of an error',
    hint: 'Correct the error, then delete the acknowledgement.',
  });
});

test('a warning beside one that was acknowledged says how to acknowledge it too', () => {
  const second = { ...warning(doubled, 'a a'), line: 12, hint: 'Delete one of them.' };
  expect(acknowledge(publication(doubled, 'a a'), [warning(doubled, 'a a'), second])).toEqual([
    {
      ...second,
      hint: 'Delete one of them. Acknowledged elsewhere in this file; if it is right here too, write "times: 2" in the acknowledgement.',
    },
  ]);
});

test('an acknowledgement of more places than are left says so', () => {
  expect(acknowledge(publication(doubled, 'a a', 3), [warning(doubled, 'a a')])).toEqual([
    {
      rule: 'acknowledged/unused',
      severity: 'warning',
      file,
      line: 7,
      message: 'There are fewer warnings than this acknowledgement is about.',
      found: 'wording/doubled: a a, 3 times',
      expected: 'once',
      hint: 'Correct "times", or delete it where one is left.',
    },
  ]);
});

test('two acknowledgements of the same words take out one warning each', () => {
  const twice = {
    locales: [],
    pages: [],
    bulletins: [
      {
        file: facts,
        sourceLocale: 'en',
        translations: [
          {
            file,
            acknowledged: [1, 2].map(() => ({ rule: doubled, what: 'a a', why: 'so', times: 1 })),
            lineOf: () => 7,
          },
        ],
      },
    ],
  } as unknown as Publication;
  expect(acknowledge(twice, [warning(doubled, 'a a'), warning(doubled, 'a a')])).toEqual([]);
});
