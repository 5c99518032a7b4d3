import { printable } from '../reading/printable.ts';
import type { Paint } from './colours.ts';
import type { Status, TextState, TextStatus } from './status.ts';

const colours: Readonly<Record<TextState, Parameters<Paint>[0]>> = {
  published: 'green',
  stale: 'yellow',
  draft: 'gray',
  errors: 'red',
  missing: 'gray',
};

/**
 * Prints how everything stands for a person at a terminal.
 * @param status how everything stands
 * @param paint gives each state its colour
 * @returns a line for each bulletin and a column for each language, then what is stale, then the sums
 */
export function statusTable(status: Status, paint: Paint): string {
  const head = ['', ...status.languages.map(printable)];
  const rows = status.bulletins.map(({ slug, texts, sourceLocale }) => [
    printable(slug),
    ...status.languages.map((tag) => cell(texts[tag], tag === sourceLocale)),
  ]);
  const widths = head.map((name, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? name.length)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((words, column) => words.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    ...lines.map((line, index) => (index === 0 ? line : painted(line, paint))),
    '',
    ...staleLines(status),
    sums(status),
    '',
  ].join('\n');
}

function cell(text: TextStatus | undefined, isSource: boolean): string {
  if (text === undefined) return '';
  const { state, stale, errors, warnings } = text;
  const others = warnings - (stale.length > 0 ? 1 : 0);
  const words = [
    state === 'errors' && errors > 0 ? count(errors, 'error') : state,
    ...(isSource ? ['source'] : []),
    ...(state !== 'errors' && errors > 0 ? [count(errors, 'error')] : []),
    // What is stale is a warning itself.
    ...(others > 0 ? [count(others, 'warning')] : []),
  ];
  return words.join(', ');
}

/** A line's first word is the slug; the states stand after it, each once in a cell. */
function painted(line: string, paint: Paint): string {
  const slug = /^\S*/.exec(line)?.[0] ?? '';
  const cells = line
    .slice(slug.length)
    .replaceAll(/\b(?:published|stale|draft|missing|(?:\d+ )?errors?)\b/g, (word) => {
      const state = word.includes('error') ? 'errors' : (word as TextState);
      return paint(colours[state], word);
    });
  return slug + cells;
}

function staleLines({ bulletins }: Status): string[] {
  const lines = bulletins.flatMap(({ slug, texts }) =>
    Object.entries(texts).flatMap(([tag, { stale }]) =>
      stale.map((what) => printable(`  ${slug}/${tag}.mdx: ${what}`)),
    ),
  );
  return lines.length === 0 ? [] : ['The source text has changed since these were written:', ...lines, ''];
}

function sums({ bulletins, errors, warnings }: Status): string {
  const texts = bulletins.flatMap((bulletin) => Object.values(bulletin.texts));
  const acknowledged = texts.reduce((sum, text) => sum + text.acknowledged, 0);
  const states = (['published', 'stale', 'draft', 'errors', 'missing'] as const)
    .map((state) => ({ state, number: texts.filter((text) => text.state === state).length }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${String(number)} ${state === 'errors' ? 'with errors' : state}`);
  const found = [count(errors, 'error'), count(warnings, 'warning'), `${String(acknowledged)} acknowledged`];
  return `${count(bulletins.length, 'bulletin')}; texts: ${states.join(', ')}.\n${found.join(', ')}.`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
