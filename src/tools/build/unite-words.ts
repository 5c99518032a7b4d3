import type { Locale } from '../../publication/locale.ts';
import { WordsOfPages, type PackedWords } from '../../site/typefaces/words-of-pages.ts';
import { keptData } from '../../store/kept-data.ts';
import { keyOf } from '../../store/key-of.ts';
import type { PageEntry } from './page-entry.ts';
import { renderedSha256 } from './rendered.ts';
import { placeAmong } from './share.ts';
import type { PlannedFile } from './plan.ts';

/** Pages are shared out among so many groups: where one page changed, only those of its group are looked at again. */
const groups = 64;

/**
 * Unites the words that pages show. What a group of pages shows is kept, and is found by the pages alone.
 * @param pages the pages
 * @param locales the languages that are published
 * @param entryOf gives a page, where its words are not known yet
 * @returns their words
 */
export function uniteWords(
  pages: readonly PlannedFile[],
  locales: readonly Locale[],
  entryOf: (page: PlannedFile) => PageEntry,
): WordsOfPages {
  const all = new WordsOfPages(locales);
  const scripts = locales.map(({ tag, script }) => [tag, script]);
  for (const [, group] of Map.groupBy(pages, groupOf)) {
    const of = group.map((page) => [renderedSha256(page), page.isAside]);
    all.addPacked(keptData('words', keyOf([scripts, of]), () => wordsOf(group)));
  }
  return all;

  function wordsOf(group: readonly PlannedFile[]): PackedWords {
    const own = new WordsOfPages(locales);
    for (const page of group) {
      const { words, standalone } = entryOf(page);
      own.add(words, page.isAside);
      if (standalone !== undefined) own.add(standalone.words, page.isAside);
    }
    return own.packed();
  }
}

/** All languages of a work are in one group. */
function groupOf({ route }: PlannedFile): number {
  return placeAmong(route.replace(/^\/[^/]*/, ''), groups);
}
