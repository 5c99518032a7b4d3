import { findingName } from '../../src/check/findings/finding-name.ts';
import { githubReport } from '../../src/check/reporters/github.ts';
import { jsonReport } from '../../src/check/reporters/json.ts';
import { terminalReport } from '../../src/check/reporters/terminal.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';

const file = 'content/bulletins/new-well/sw.mdx';
const finding = (rest: Partial<Finding> = {}): Finding => ({
  rule: 'wording/doubled',
  severity: 'warning',
  file,
  line: 9,
  message: 'A word stands twice.',
  found: 'wa wa',
  expected: 'the word once',
  hint: 'Delete one.',
  ...rest,
});
const problem = finding({
  rule: 'fields/unknown',
  severity: 'error',
  line: 12,
  message: '"titel" is no field.',
  found: 'titel',
});

test('errors come before warnings, wherever they stand', () => {
  const report = terminalReport([finding(), problem, finding({ line: 20, found: 'na na' })]);
  expect(report.match(/^\S+ {2}\w+(?= )/gm)).toEqual([
    `${file}:12  error`,
    `${file}:9  warning`,
    `${file}:20  warning`,
  ]);
});

test('what is alike is printed once, with every place and what differs there', () => {
  const alike = ['a', 'b', 'c', 'd'].map((name, index) =>
    finding({
      ...problem,
      line: index + 2,
      message: `"${name}" is no field.`,
      found: name,
      hint: `Delete "${name}".`,
    }),
  );
  expect(terminalReport([finding(), ...alike])).toBe(`${file}:2  error  fields/unknown
  "a" is no field.
  found:     a
  expected:  the word once
  to do:     Delete "a".
  likewise:
    ${file}:3  "b" is no field. → b
    ${file}:4  "c" is no field. → c
    ${file}:5  "d" is no field. → d

${file}:9  warning  wording/doubled
  A word stands twice.
  found:     wa wa
  expected:  the word once
  to do:     Delete one.

4 errors and 1 warning.
`);
});

test('three that are alike are each printed in full, as are those of one rule that say something else', () => {
  const others = [2, 3, 4].map((line) => finding({ line }));
  expect(terminalReport(others)).not.toContain('likewise');
  expect(terminalReport([...others, finding({ hint: 'Ask the author.' })])).not.toContain('likewise');
  expect(terminalReport([...others, finding({ more: 7 })])).not.toContain('likewise');
});

test('a warning is named, and how it is acknowledged is told with its name', () => {
  const name = findingName(finding()) ?? '';
  expect(name).toMatch(/^[0-9a-z]{5}$/);
  const report = terminalReport([finding(), problem], { nameOf: findingName });
  expect(report).toContain(`${file}:9  warning  wording/doubled  ${name}\n`);
  expect(
    report.endsWith(`
Where a warning is right as it is: npm run desk -- acknowledge ${name} --why "the reason"
1 error and 1 warning.
`),
  ).toBe(true);
});

test('programs are given the name too', () => {
  const { findings } = JSON.parse(jsonReport([finding(), problem])) as { findings: object[] };
  expect(findings).toEqual([{ ...finding(), name: findingName(finding()) }, problem]);
});

test('a name is that of a file, rule and words, whatever their line', () => {
  const name = findingName(finding());
  expect(findingName(finding({ line: 30, found: ' wa\n wa', hint: 'Other.' }))).toBe(name);
  for (const other of [
    finding({ found: 'wa' }),
    finding({ rule: 'wording/x' }),
    finding({ file: 'content/bulletins/x/sw.mdx' }),
  ])
    expect(findingName(other)).not.toBe(name);
});

for (const [what, other] of [
  ['an error', { severity: 'error' }],
  ['the number of those that are left out', { more: 3 }],
  ['what stands in no text', { file: 'content/site.yaml' }],
  ['a stale text', { rule: 'freshness/stale' }],
  ['a text that is to be written', { rule: 'text/to-be-written' }],
  ['an acknowledgement', { rule: 'acknowledged/unused' }],
] as const) {
  test(`${what} has no name, since nobody can acknowledge it`, () => {
    expect(findingName(finding(other))).toBeUndefined();
  });
}

test('GitHub is told of each finding in one line, whatever stands in it', () => {
  const hostile = finding({
    severity: 'error',
    file: 'content/a,b:c%.mdx',
    line: 0,
    message: 'One\n::add-mask::x 100%',
  });
  expect(githubReport([finding(), hostile])).toBe(
    [
      '::error file=content/a%2Cb%3Ac%25.mdx,title=wording/doubled::One\\u{a}::add-mask::x 100%25%0Afound: wa wa%0Aexpected: the word once%0Ato do: Delete one.%0A(content/a,b:c%25.mdx)',
      `::warning file=${file},line=9,title=wording/doubled::A word stands twice.%0Afound: wa wa%0Aexpected: the word once%0Ato do: Delete one.%0A(${file}:9)`,
      '1 error and 1 warning.',
      '',
    ].join('\n'),
  );
  expect(githubReport([])).toBe('No errors and no warnings.\n');
});
