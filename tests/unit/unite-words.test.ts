import type { Locale } from '../../src/publication/locale.ts';
import type { ShownWords } from '../../src/site/typefaces/shown-words.ts';
import { WordsOfPages } from '../../src/site/typefaces/words-of-pages.ts';
import { store } from '../../src/store/kept-file.ts';
import { packEntry, type PageEntry } from '../../src/tools/build/page-entry.ts';
import type { PlannedFile } from '../../src/tools/build/plan.ts';
import { uniteWords } from '../../src/tools/build/unite-words.ts';
import { chance } from '../support/chance.ts';
import { expect, test } from '../support/quick.ts';

const locales = [
  { tag: 'en', script: 'Latn' },
  { tag: 'sw', script: 'Latn' },
  { tag: 'bn', script: 'Beng' },
] as unknown as readonly Locale[];
const draft = { edits: [], slots: [], needs: [], policyAt: 0, foreign: undefined };

/** Nothing that an earlier run has kept. */
const run = `${String(process.pid)}-${String(Date.now())}`;

/** A page that was rendered, and is kept. */
interface Rendered {
  readonly planned: PlannedFile;
  readonly entry: PageEntry;
}

function render(route: string, language: string, isAside: boolean, word: string): Rendered {
  const shown = (text: string): ShownWords => ({
    language,
    words: [
      { language: language === 'mul' ? 'bn' : language, setting: '400 normal', text: `the ${text}` },
      { language: 'en', setting: '600 italic', text: `of ${text} of` },
    ],
  });
  const entry: PageEntry = {
    html: '',
    draft,
    words: shown(word),
    ...(!isAside && { standalone: { draft, words: shown(`saved ${word}`) } }),
  };
  const key = `${run}-${String(Math.random()).slice(2)}`;
  store.keep('rendered', key, packEntry(entry));
  return { planned: { route, key, isAside } as PlannedFile, entry };
}

const next = chance(18);
const pages = Array.from({ length: 300 }, (_, index) => {
  const language = ['en', 'sw', 'bn', 'mul', 'fr'][next(5)] ?? '';
  return render(
    `/${language}/work-${String(index)}/`,
    language,
    next(2) === 0,
    `${run} word${String(next(90))}`,
  );
});

function together(rendered: readonly Rendered[]) {
  const all = new WordsOfPages(locales);
  for (const { entry, planned } of rendered) {
    all.add(entry.words, planned.isAside);
    if (entry.standalone !== undefined) all.add(entry.standalone.words, planned.isAside);
  }
  return all.packed();
}

/** The words of the pages, and how many of these had to be looked into. */
function united(rendered: readonly Rendered[]) {
  const entries = new Map(rendered.map(({ planned, entry }) => [planned, entry]));
  let asked = 0;
  const words = uniteWords([...entries.keys()], locales, (planned) => {
    asked += 1;
    const entry = entries.get(planned);
    if (entry === undefined) throw new Error('It was not rendered.');
    return entry;
  });
  return { words: words.packed(), asked };
}

test('words that are united by groups of pages are those of all pages, in whatever order they come', () => {
  expect(united(pages)).toEqual({ words: together(pages), asked: pages.length });
  expect(united([...pages].reverse()).words).toEqual(together(pages));
});

test('where nothing has changed no page is looked into; where one has, just those of its group', () => {
  united(pages);
  expect(united(pages)).toEqual({ words: together(pages), asked: 0 });
  const { route, isAside } = pages[7]?.planned ?? { route: '', isAside: true };
  const edited = pages.with(7, render(route, 'en', isAside, 'another'));
  const { words, asked } = united(edited);
  expect(words).toEqual(together(edited));
  expect(words).not.toEqual(together(pages));
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(30);
});

test('the same page aside of the news has other words, and so has one that is gone', () => {
  united(pages);
  const [first] = pages;
  if (first === undefined) throw new Error('There are pages.');
  const moved = pages.with(0, { ...first, planned: { ...first.planned, isAside: !first.planned.isAside } });
  expect(united(moved).words).toEqual(together(moved));
  expect(united(pages.slice(1)).words).toEqual(together(pages.slice(1)));
});
