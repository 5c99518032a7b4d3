import { parseYaml } from '../../src/read/data/data-file.ts';
import { dayCauses } from '../../src/publication/day-causes.ts';
import { expect, test } from '../support/quick.ts';

const cases: readonly (readonly [written: string, message: string, hint: string])[] = [
  ['2023-05-32', 'There is no such day: May 2023 has 31 days.', 'Write the right day.'],
  ['2026-02-29', 'There is no such day: February 2026 has 28 days.', 'Write the right day.'],
  ...[
    ['28.02.2026', 'published: 2026-02-28'],
    ['28/2/2026', 'published: 2026-02-28'],
    ['2/28/2026', 'published: 2026-02-28'],
    ['2026/02/28', 'published: 2026-02-28'],
    ['2026-2-8', 'published: 2026-02-08'],
    ['2026-28-02', 'published: 2026-02-28'],
    ['২৮.০২.২০২৬', 'published: 2026-02-28'],
    ['02.02.2026', 'published: 2026-02-02'],
    ['03.02.2026', 'published: 2026-02-03 or published: 2026-03-02'],
    ['2026-13-32', 'the day in digits, such as published: 2023-05-20'],
    ['31.02.2026', 'the day in digits, such as published: 2023-05-20'],
    ['28 February', 'the day in digits, such as published: 2023-05-20'],
  ].map(
    ([written = '', hint = '']) =>
      [
        written,
        'The day in "published" is not written as the year, the month and the day.',
        `Write ${hint}.`,
      ] as const,
  ),
];

for (const [written, message, hint] of cases)
  test(`the day ${written} is answered with: ${hint}`, () => {
    const parsed = parseYaml({ file: 'bulletin.yaml', text: `published: "${written}"\n` }, () => undefined);
    const cause = parsed && dayCauses(parsed)(['published']);
    expect(cause).toEqual({
      line: 1,
      message,
      found: written,
      expected: 'a day that exists, written like 2023-05-20',
      hint,
    });
  });
