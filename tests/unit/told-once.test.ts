import { toldOnce } from '../../src/check/told-once.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { expect, test } from '../support/quick.ts';

/** What is told of places, each by its message, line and words. */
function told(places: readonly (readonly [string, number, string])[]): string[] {
  const findings: Finding[] = [];
  const { add, tell } = toldOnce((finding) => findings.push(finding));
  for (const [message, line, found] of places)
    add({ rule: 'a/b' }, () => ({
      ...{ rule: 'a/b', severity: 'warning', file: 'a.mdx', line, message },
      ...{ found, expected: '', hint: '' },
    }));
  tell();
  return findings.map(({ line, message, found }) => `${String(line)} ${message} ${found}`);
}

test('what is found once is told as it is', () => {
  expect(told([['A space.', 3, 'a .']])).toEqual(['3 A space. a .']);
});

test('what is found often is told once, with all places and in all ways', () => {
  expect(
    told([
      ['A space.', 3, 'a .'],
      ['No space.', 4, 'a,b'],
      ['A space.', 9, 'b .'],
      ['A space.', 9, 'a .'],
    ]),
  ).toEqual(['3 A space (and in 3 more places; see lines 3, 4, 9). No space. a ., a,b, b .']);
});

test('of a great many places the first are named', () => {
  const all = Array.from(
    { length: 900 },
    (_, index) => ['A space.', index + 1, `${String(index)} .`] as const,
  );
  const [only, ...others] = told(all);
  expect(others).toEqual([]);
  expect(only).toMatch(
    /^1 A space \(and in 899 more places; see lines 1, 2, .*, 10, …\)\. 0 \., 1 \., .* 29 \.$/,
  );
});
