import { readTranslation, type Translation } from '../../src/publication/translation.ts';
import { localeOf } from './locale-of.ts';

/**
 * Reads a text as a site would.
 * @param text a whole file, front matter included
 * @returns the translation
 * @throws where there is a problem in it
 */
export function translationOf(text: string): Translation {
  const source = {
    file: 'content/bulletins/new-well/en.mdx',
    locale: localeOf('en'),
    hrefOf: (route: string) => route,
  };
  const read = readTranslation(source, text, ({ message }) => {
    throw new Error(message);
  });
  if (read === undefined) throw new Error('There is no translation.');
  return read;
}
