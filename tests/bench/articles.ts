import type { Locale } from '../../src/publication/locale.ts';
import { readNews } from './news/texts.ts';

/** An article in one language. */
interface Article {
  readonly title: string;
  readonly text: string;
}

/**
 * Reads news that are there in several languages.
 * @param folder where they lie, as `readNews` says
 * @param locales the languages that are wanted
 * @returns the articles in their order, by the tags of those languages that they are there in
 */
export function articlesOf(folder: string, locales: readonly Locale[]): ReadonlyMap<string, Article>[] {
  const news = readNews(folder);
  const languages = locales
    .map(({ tag }) => ({ tag, lines: news.linesIn(tag) }))
    .filter(({ lines }) => lines.length > 0);
  return news.articles.map(
    ({ lines: own }) =>
      new Map(
        languages.map(({ tag, lines }) => {
          const [title = '', ...text] = own.map((index) => lines[index] ?? '');
          return [tag, { title, text: text.join(' ') }];
        }),
      ),
  );
}
