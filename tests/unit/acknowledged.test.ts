import { acknowledge } from '../../src/editorial/acknowledged.ts';
import type { Publication } from '../../src/publication/model.ts';
import type { Finding } from '../../src/reading/finding.ts';
import { expect, test } from '../support/fixtures.ts';

const file = 'content/bulletins/new-well/sw.mdx';

/** A publication of one text that acknowledges something. */
function publication(rule: string, what: string): Publication {
  const acknowledged = [{ rule, what, why: 'so in the source' }];
  return {
    locales: [],
    bulletins: [{ translations: [{ file, acknowledged, lineOf: () => 7 }] }],
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
  readonly [string, string],
  readonly Finding[],
  readonly string[],
])[] = [
  ['the warning that it is about', [doubled, 'bætt og bætt'], [warning(doubled, 'bætt og bætt')], []],
  [
    'every warning of the same words',
    [doubled, 'a a'],
    [warning(doubled, 'a a'), { ...warning(doubled, 'a a'), line: 12 }],
    [],
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

for (const [name, [rule, what], findings, remaining] of tables) {
  test(`an acknowledgement takes out ${name}`, () => {
    expect(acknowledge(publication(rule, what), findings).map((finding) => finding.rule)).toEqual(remaining);
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
