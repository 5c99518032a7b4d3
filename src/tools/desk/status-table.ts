import { wordingLines } from '../../check/reporters/common.ts';
import { columnsOf, padColumns, wrap } from '../../read/terminal/columns.ts';
import { printable } from '../../read/terminal/printable.ts';
import type { Paint } from './command.ts';
import { textStates, type Status, type TextState, type TextStatus, type WorkStatus } from './status.ts';
import { countOf } from '../../read/words/english.ts';

/** How each state is called, and its colour. */
const shown: Readonly<Record<TextState, { readonly words: string; readonly colour: Parameters<Paint>[0] }>> =
  {
    errors: { words: 'with errors', colour: 'red' },
    stale: { words: 'stale', colour: 'yellow' },
    review: { words: 'review', colour: 'gray' },
    draft: { words: 'draft', colour: 'gray' },
    unwritten: { words: 'to be written', colour: 'gray' },
    waits: { words: 'waits', colour: 'gray' },
    published: { words: 'published', colour: 'green' },
    withdrawn: { words: 'withdrawn', colour: 'gray' },
    missing: { words: 'missing', colour: 'gray' },
  };

/** How some languages of a work stand. */
interface Row {
  readonly state: TextState;
  readonly words: string;
  readonly tags: readonly string[];
}

/**
 * Prints how everything stands for a person at a terminal of the usual width, however many languages there are: the
 * works that need somebody first, and those that stand alike together.
 * @param status how everything stands
 * @param paint gives each state its colour
 * @returns below the names of works a line for each state and its languages; then what is stale, then the sums
 */
export function statusTable(status: Status, paint: Paint): string {
  const groups = groupsOf(status);
  const widths = groups.flatMap(({ rows }) => rows.map(({ words }) => columnsOf(words)));
  const column = Math.max(0, ...widths);
  const lines = groups.flatMap(({ slugs, rows }) => [
    ...wrap(slugs.map(printable).join(', ')),
    ...rows.flatMap(({ state, words, tags }) => {
      const [first = '', ...rest] = wrap(tags.join(', '), `  ${padColumns(words, column)}  `);
      // The state is the first of its words.
      const [name = ''] = words.split(',');
      return [`  ${paint(shown[state].colour, name)}${first.slice(2 + name.length)}`, ...rest];
    }),
    '',
  ]);
  return [...lines, ...staleLines(status), ...wrap(sums(status)), ''].join('\n');
}

function worksIn({ bulletins, pages }: Status): WorkStatus[] {
  return [...bulletins, ...pages];
}

/** Works that stand alike in every language. */
interface Group {
  readonly slugs: readonly string[];
  readonly rows: readonly Row[];
}

function groupsOf(status: Status): Group[] {
  const listed = worksIn(status).map((work) => ({ slug: work.slug, rows: rowsOf(work, status.languages) }));
  return [...Map.groupBy(listed, ({ rows }) => JSON.stringify(rows)).values()]
    .map((alike) => ({ slugs: alike.map(({ slug }) => slug), rows: alike[0]?.rows ?? [] }))
    .sort((a, b) => worst(a.rows) - worst(b.rows));
}

function worst([first]: readonly Row[]): number {
  return first === undefined ? textStates.length : textStates.indexOf(first.state);
}

function rowsOf({ texts, sourceLocale }: WorkStatus, languages: readonly string[]): Row[] {
  const cells = languages.flatMap((tag) => {
    const text = texts[tag];
    const name = printable(tag) + (tag === sourceLocale ? ' (source)' : '');
    return text === undefined ? [] : [{ state: text.state, words: wordsOf(text), name }];
  });
  return [...Map.groupBy(cells, ({ words }) => words)]
    .map(([words, alike]) => ({
      state: alike[0]?.state ?? 'missing',
      words,
      tags: alike.map(({ name }) => name),
    }))
    .sort((a, b) => textStates.indexOf(a.state) - textStates.indexOf(b.state));
}

function wordsOf({ state, until, stale, errors, warnings }: TextStatus): string {
  // What is stale is a warning itself.
  const others = warnings - (stale.length > 0 ? 1 : 0);
  const isBroken = state === 'errors';
  return [
    isBroken
      ? errors > 0
        ? countOf(errors, 'error')
        : 'errors'
      : shown[state].words + (until === undefined ? '' : ` until ${until}`),
    ...(!isBroken && errors > 0 ? [countOf(errors, 'error')] : []),
    ...(others > 0 ? [countOf(others, 'warning')] : []),
  ].join(', ');
}

/** Translations that render the same source text as it was miss the same. */
function staleLines(status: Status): string[] {
  const stale = worksIn(status).flatMap(({ slug, texts }) =>
    Object.entries(texts)
      .filter(([, text]) => text.stale.length > 0)
      .map(([tag, text]) => ({ name: printable(`${slug}/${tag}.mdx`), slug, text })),
  );
  const alike = Map.groupBy(stale, ({ slug, text }) => JSON.stringify([slug, text.stale, text.wording]));
  const lines = [...alike.values()].flatMap((group) => [
    ...wrap(group.map(({ name }) => name).join(', '), '  '),
    ...(group[0] === undefined ? [] : movedLines(group[0].text)),
  ]);
  return lines.length === 0 ? [] : ['The source text has changed since these were written:', ...lines, ''];
}

function movedLines({ stale, wording = [], unknownWording }: TextStatus): string[] {
  if (wording.length === 0) return wrap(printable(stale.join(', ')), '    ');
  return wordingLines({ wording, unknownWording }).flatMap(({ label, words }) =>
    wrap(printable(words), `    ${label}`),
  );
}

function sums(status: Status): string {
  const { bulletins, pages, errors, warnings, drafts } = status;
  const texts = worksIn(status).flatMap((work) => Object.values(work.texts));
  const acknowledged = texts.reduce((sum, text) => sum + text.acknowledged, 0);
  const rendered = texts.reduce((sum, text) => sum + text.rendered, 0);
  const states = textStates
    .map((state) => ({ state, number: texts.filter((text) => text.state === state).length }))
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${String(number)} ${shown[state].words}`);
  const found = [
    countOf(errors, 'error'),
    countOf(warnings, 'warning'),
    `${String(acknowledged)} acknowledged`,
    ...(rendered > 0 ? [`${countOf(rendered, 'number')} rendered in another way`] : []),
  ];
  const aside = [countOf(drafts.errors, 'error'), countOf(drafts.warnings, 'warning')].join(', ');
  const unready = drafts.errors + drafts.warnings === 0 ? '' : ` In what is not ready: ${aside}.`;
  const works = [countOf(bulletins.length, 'bulletin')];
  if (pages.length > 0) works.push(countOf(pages.length, 'standing page'));
  return `${works.join(', ')}; texts: ${states.join(', ')}; ${found.join(', ')}.${unready}`;
}
