import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** News that were translated line by line, as NTREX-128 by Microsoft Translator (CC BY-SA 4.0) is kept. */
export interface News {
  /** In their order; each has its lines in the source language first. */
  readonly articles: readonly Article[];
  /** BCP 47 tags of the languages that they were translated into, sorted. */
  readonly tags: readonly string[];
  /** Gives all lines in a language, by its tag; none where they are not there. */
  readonly linesIn: (tag: string) => readonly string[];
}

/** One of them, in whatever language. */
export interface Article {
  /** Such as `bbc.381790`. */
  readonly name: string;
  /** Which of all lines are its own; the first is its title. */
  readonly lines: readonly number[];
}

/**
 * Reads such a folder: `<language>.txt` has the news line by line, `documents.tsv` says of each line, in its second
 * column, to which article it belongs.
 * @param folder where they lie
 * @returns the news
 * @throws where there are none
 */
export function readNews(folder: string): News {
  const documents = path.join(folder, 'documents.tsv');
  if (!existsSync(documents)) throw new Error(`There are no news in "${folder}": it has no documents.tsv.`);
  const names = linesOf(documents).map((line) => line.split('\t')[1] ?? '');
  const articles = [...Map.groupBy(names.keys(), (index) => names[index] ?? '')];
  const files = new Map(
    readdirSync(folder).flatMap((file) =>
      file.endsWith('.txt') ? [[tagOf(file.slice(0, -'.txt'.length)), path.join(folder, file)]] : [],
    ),
  );
  return {
    articles: articles.map(([name, lines]) => ({ name, lines })),
    tags: [...files.keys()].filter((tag) => tag !== 'en').sort(),
    linesIn: (tag) => {
      const file = files.get(tag);
      return file === undefined ? [] : linesOf(file);
    },
  };
}

/** The files are named by ISO 639-3, with countries and scripts behind: CLDR has the tag that stands for each. */
function tagOf(name: string): string {
  return Intl.getCanonicalLocales(name)[0] ?? name;
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
}
