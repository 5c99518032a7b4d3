import { parse } from 'yaml';

import { namedWarning } from '../../src/tools/desk/named-warning.ts';
import { acknowledgeInList, acknowledgeInText } from '../../src/tools/desk/write-acknowledgement.ts';
import { findingName } from '../../src/check/findings/finding-name.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';

const once = { rule: 'a/b', what: 'x "y" \\ z', why: 'so: it # is', times: 1 };
const entry = '{ rule: a/b, what: "x \\"y\\" \\\\ z", why: "so: it # is" }';

for (const [name, before, after] of [
  [
    'at the end of the front matter',
    '---\ntitle: "A"\nledger: [] # none\n# the end\n---\n\nText\n',
    `---\ntitle: "A"\nledger: [] # none\n# the end\nacknowledged:\n  - ${entry}\n---\n\nText\n`,
  ],
  [
    'below the last of a list',
    '---\nacknowledged:\n- { rule: c/d, what: "x", why: "y" } # seen\n# of readers\ntranslator: "N"\n---\nText',
    `---\nacknowledged:\n- { rule: c/d, what: "x", why: "y" } # seen\n- ${entry}\n# of readers\ntranslator: "N"\n---\nText`,
  ],
  [
    'below one that is written over several lines',
    "---\nacknowledged:\n    - rule: c/d\n      what: x\n      why: >-\n        long\n        words\n\ntranslator: 'N'\n---\n",
    `---\nacknowledged:\n    - rule: c/d\n      what: x\n      why: >-\n        long\n        words\n    - ${entry}\n\ntranslator: 'N'\n---\n`,
  ],
  [
    'into an empty list',
    '---\nacknowledged: [] # none\n---\n',
    `---\nacknowledged: [${entry}] # none\n---\n`,
  ],
  [
    'into a list in brackets',
    '---\nacknowledged: [\n  { rule: c/d, what: x, why: y },\n]\n---\n',
    `---\nacknowledged: [\n  { rule: c/d, what: x, why: y }, ${entry},\n]\n---\n`,
  ],
  [
    'with the line ends of the file and its byte order mark',
    '\uFEFF---\r\ntitle: "A"\r\n---\r\nText  \r\nmore',
    `\uFEFF---\r\ntitle: "A"\r\nacknowledged:\r\n  - ${entry}\r\n---\r\nText  \r\nmore`,
  ],
] as const) {
  test(`an acknowledgement is written ${name}`, () => {
    expect(acknowledgeInText(before, once)).toBe(after);
  });
}

for (const [name, text] of [
  ['no front matter', 'Text\n'],
  ['all fields in one pair of brackets', '---\n{ title: "A" }\n---\n'],
  ['a list that is none', '---\nacknowledged: yes\n---\n'],
  ['a list without an entry', '---\nacknowledged:\n---\n'],
  ['brackets that end in a comment', '---\nacknowledged: [\n  { rule: a/b } # seen\n]\n---\n'],
  ['broken front matter', '---\ntitle: "A\n---\n'],
] as const) {
  test(`a file with ${name} is left alone`, () => {
    expect(acknowledgeInText(text, once)).toBeUndefined();
  });
}

test('several places are counted', () => {
  const written = acknowledgeInText('---\ntitle: "A"\n---\n', { ...once, times: 3 }) ?? '';
  expect((parse(written.replaceAll('---', '')) as { acknowledged: unknown }).acknowledged).toEqual([
    { ...once, times: 3 },
  ]);
});

test('the list beside the strings is begun and goes on', () => {
  const line = '{ "rule": "a/b", "what": "x \\"y\\" \\\\ z", "why": "so: it # is" }';
  expect(acknowledgeInList(undefined, once)).toBe(`[\n  ${line}\n]\n`);
  expect(acknowledgeInList('[]', once)).toBe(`[\n  ${line}\n]\n`);
  const odd = '\r\n[ { "rule": "c/d",\r\n  "what": "x", "why": "y" }\r\n]\r\n';
  expect(acknowledgeInList(odd, once)).toBe(odd.replace(' }', ` },\r\n  ${line}`));
});

const finding = (rest: Partial<Finding>): Finding => ({
  rule: 'wording/doubled',
  severity: 'warning',
  file: 'content/bulletins/new-well/sw.mdx',
  line: 9,
  message: 'M.',
  found: 'wa wa',
  expected: 'e',
  hint: 'H.',
  ...rest,
});

test('a warning is found by its name, in all its places', () => {
  const findings = [finding({}), finding({ line: 12 }), finding({ found: 'na na' })];
  expect(namedWarning(findings, findingName(finding({})) ?? '')).toEqual({
    rule: 'wording/doubled',
    file: 'content/bulletins/new-well/sw.mdx',
    what: 'wa wa',
    times: 2,
  });
});

test('two warnings that share a name by chance are not taken for each other', () => {
  const [one, other] = [finding({ found: 'word 6583' }), finding({ found: 'word 15217' })];
  expect(findingName(one)).toBe(findingName(other));
  expect(() => namedWarning([one, other], findingName(one) ?? '')).toThrow('Two warnings have the name');
});

const error = finding({ severity: 'error', rule: 'structure/missing', line: 3 });
const stale = finding({ rule: 'freshness/stale', line: 5 });
const name = findingName(finding({})) ?? '';
for (const [what, word, message, hint] of [
  [
    'nothing like it',
    'somewhere',
    'There is no warning "somewhere".',
    'Write the name that npm run desk -- check prints after the warning.',
  ],
  ['a misspelt name', `${name}x`, `There is no warning "${name}x".`, `Write "${name}".`],
  [
    'a place',
    'content/bulletins/new-well/sw.mdx:9',
    'There is no warning "content/bulletins/new-well/sw.mdx:9".',
    `Write "${name}".`,
  ],
  ['a rule', 'wording/doubled', 'There is no warning "wording/doubled".', `Write "${name}".`],
  [
    'an error',
    'structure/missing',
    '"structure/missing" is an error: only warnings can be acknowledged.',
    'Correct what it names.',
  ],
  [
    'an error that was a warning',
    findingName({ ...error, severity: 'warning' }) ?? '',
    'is an error: only warnings can be acknowledged.',
    'Correct what it names.',
  ],
  [
    'a stale text',
    'freshness/stale',
    'The warning "freshness/stale" cannot be acknowledged.',
    'Do what it says under "to do".',
  ],
] as const) {
  test(`${what} is refused in place of a name`, () => {
    expect(() => namedWarning([finding({}), error, stale], word)).toThrow(message);
    try {
      namedWarning([finding({}), error, stale], word);
    } catch (problem) {
      expect(problem).toMatchObject({ hint });
    }
  });
}
