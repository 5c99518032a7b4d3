import { statusTable } from '../../src/tools/desk/status-table.ts';
import type { WorkStatus, TextState, TextStatus } from '../../src/tools/desk/status.ts';
import { columnsOf } from '../../src/read/terminal/columns.ts';
import { expect, test } from '../support/quick.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const sixty = Array.from(
  { length: 60 },
  (_, index) => `${letters[index % 26] ?? ''}${letters[Math.floor(index / 26)] ?? ''}-Latn`,
);

const text = (state: TextState, rest: Partial<TextStatus> = {}): TextStatus => ({
  state,
  stale: [],
  errors: 0,
  warnings: 0,
  acknowledged: 0,
  rendered: 0,
  ...rest,
});

function bulletin(slug: string, stateOf: (index: number) => TextStatus): WorkStatus {
  const texts = Object.fromEntries(sixty.map((tag, index) => [tag, stateOf(index)]));
  return { slug, published: '2026-01-01', draft: false, sourceLocale: sixty[0] ?? '', texts };
}

const table = (bulletins: readonly WorkStatus[]) =>
  statusTable(
    { languages: sixty, bulletins, pages: [], errors: 12, warnings: 34, drafts: { errors: 0, warnings: 0 } },
    (_colour, word) => word,
  );

test('status fits 80 columns at 60 languages, names of wide letters included', () => {
  const stale = Array.from({ length: 12 }, (_, index) => `paragraph ${String(index + 1)}`);
  const printed = table([
    bulletin('水井'.repeat(25), (index) =>
      text(index % 2 === 0 ? 'published' : 'missing', { warnings: index % 3 }),
    ),
    bulletin('well', (index) =>
      text(index % 7 === 0 ? 'stale' : 'published', { stale: index % 7 === 0 ? stale : [] }),
    ),
  ]);
  const widths = printed.split('\n').map(columnsOf);
  expect(Math.max(...widths)).toBeLessThanOrEqual(80);
  for (const tag of sixty) expect(printed).toContain(tag);
});

test('what needs somebody comes first, in each bulletin and among them', () => {
  const printed = table([
    bulletin('sound', () => text('published')),
    bulletin('broken', (index) =>
      index === 3 ? text('errors', { errors: 2, warnings: 1 }) : text('missing'),
    ),
    bulletin('stale', (index) =>
      index === 5 ? text('stale', { warnings: 1, stale: ['the title'] }) : text('published'),
    ),
  ]);
  const lines = printed.split('\n').filter((line) => /^\S|^ {2}\w.* {2}/.test(line));
  expect(lines.map((line) => line.replace(/ {2,}[a-z]{2}-.*/, '').trim())).toEqual([
    'broken',
    '2 errors, 1 warning',
    'missing',
    'stale',
    'stale',
    'published',
    'sound',
    'published',
    'The source text has changed since these were written:',
    '3 bulletins; texts: 1 with errors, 1 stale, 119 published, 59 missing; 12',
    'errors, 34 warnings, 0 acknowledged.',
  ]);
});

test('a state is painted, nothing that is called like it', () => {
  const painted = statusTable(
    {
      languages: ['en'],
      bulletins: [{ ...bulletin('draft', () => text('draft')), texts: { en: text('draft') } }],
      pages: [],
      errors: 0,
      warnings: 0,
      drafts: { errors: 0, warnings: 0 },
    },
    (colour, word) => `<${colour}>${word}</>`,
  );
  expect(painted.split('\n').slice(0, 2)).toEqual(['draft', '  <gray>draft</>  en']);
});
