import type { Glossary } from '../../publication/glossary.ts';
import type { TextPassage } from '../../publication/passages.ts';
import { termsInText } from './terms-in.ts';

/**
 * Gets ready to list what the glossary has for the terms of a text, for who is about to translate it.
 * @param glossary the publication's
 * @param sourceLocale tag of the language that the text is in
 * @param locale tag of the language that it is translated into
 * @returns gives, for some passages, a line for each term that has words in the language, right or wrong, in the
 *   glossary's order
 * @example termLines(glossary, 'en', 'sw')(passages) // ['well: kisima / visima, or chemchemi', 'well: not bwawa (a pond)']
 */
export function termLines(
  glossary: Glossary,
  sourceLocale: string,
  locale: string,
): (passages: readonly TextPassage[]) => string[] {
  return (passages) => {
    const found = passages.flatMap(({ text }) => termsInText(text, glossary, sourceLocale));
    const present = new Set(found.map(({ entry }) => entry.term));
    return glossary.terms
      .filter((term) => present.has(term))
      .flatMap(({ term, words: { [locale]: right = [] }, wrong: { [locale]: wrong = [] } }) => [
        ...(right.length > 0 ? [`${term}: ${right.map(({ text }) => text).join(', or ')}`] : []),
        ...wrong.map((sense) => `${term}: not ${sense.words.text} (${sense.why})`),
      ]);
  };
}
