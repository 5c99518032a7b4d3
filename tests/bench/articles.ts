import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Locale } from '../../src/publication/locale.ts';

/** An article in one language. */
interface Article {
  readonly title: string;
  readonly text: string;
}

/** Names that NTREX-128 gives languages beside those of ISO 639. */
const otherNames: Readonly<Record<string, string>> = {
  en: 'eng',
  sw: 'swa',
  is: 'isl',
  gu: 'guj',
  bn: 'ben',
};

/**
 * Reads articles that are there in several languages: `<language>.txt` has them line by line, `documents.tsv` says of each
 * line, in its second column, to which article it belongs; an article begins with its title. NTREX-128 by Microsoft
 * Translator (CC BY-SA 4.0) is kept like this.
 * @param folder where they lie
 * @param locales the languages that are wanted
 * @returns the articles in their order, by the tags of those languages that they are there in
 */
export function articlesOf(folder: string, locales: readonly Locale[]): ReadonlyMap<string, Article>[] {
  const linesOf = (name: string) => readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n');
  const documents = linesOf('documents.tsv').map((line) => line.split('\t')[1] ?? '');
  const languages = locales.flatMap(({ tag }) => {
    const name = [tag, otherNames[tag]].find((each) => existsSync(path.join(folder, `${each ?? ''}.txt`)));
    return name === undefined ? [] : [{ tag, lines: linesOf(`${name}.txt`) }];
  });
  return [...new Set(documents)].map((document) => {
    const isOf = (_: string, index: number) => documents[index] === document;
    return new Map(
      languages.map(({ tag, lines }) => {
        const [title = '', ...text] = lines.filter(isOf);
        return [tag, { title, text: text.join(' ') }];
      }),
    );
  });
}
