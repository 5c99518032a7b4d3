import { doubtValues } from '../../src/publication/doubt-values.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';

function said(frontMatter: string): Partial<Finding>[] {
  const findings: Partial<Finding>[] = [];
  doubtValues(
    'en.mdx',
    `---\n${frontMatter}\n---\n\na`,
    ({ file: _, ...finding }) => void findings.push(finding),
  );
  return findings;
}

test('words behind a # are missed, and marks of a writing program seen', () => {
  expect(said('summary: "a"\ntitle: The well #2 is ready')).toEqual([
    {
      rule: 'fields/cut',
      severity: 'error',
      line: 3,
      message: 'What is after # in "title" is left out: readers see only "The well".',
      found: 'The well #2 is ready',
      expected: '"The well #2 is ready"',
      hint: 'Write title: "The well #2 is ready"; write a note to yourself on a line of its own.',
    },
  ]);
  expect(said('title: “The new well”')).toEqual([
    {
      rule: 'fields/marks',
      severity: 'error',
      line: 2,
      message: 'The quotation marks around "title" are part of the text: readers would see them.',
      found: '“The new well”',
      expected: '"The new well"',
      hint: 'Write title: "The new well"; if readers should see the marks, write title: "“The new well”".',
    },
  ]);
});

/** What is written, and the rules that have something to say. */
const cases: readonly (readonly [string, ...string[]])[] = [
  [''],
  ['title: "“The new well”"\nsummary: \'a #2\''],
  ['title: The well # a note', 'fields/cut warning'],
  ['figures:\n  wells: a #2\n  b: „Hús“', 'fields/cut error', 'fields/marks error'],
  ['figures: { wells: “a”, b: 「水」 }', 'fields/marks error', 'fields/marks error'],
  ['ledger:\n  - { from: «a», to: ”b”, why: “It’s c” }', ...Array<string>(3).fill('fields/marks error')],
  ['title: “The new well"', 'fields/marks error'],
  ['title: “The well” and “the school”'],
  ['title: The “new” well#2'],
  ['state: draft #todo\n# a\nrevision: a-b # c\ntitle: "a" # b'],
  ['title: “a'],
  // It is told of as a state that there is none.
  ['state: “draft”'],
  ['title: “a: “b”'],
];

for (const [written, ...rules] of cases) {
  test(`${JSON.stringify(written)} has ${rules.join(', ') || 'nothing doubtful'}`, () => {
    expect(said(written).map(({ rule, severity }) => `${String(rule)} ${String(severity)}`)).toEqual(rules);
  });
}
