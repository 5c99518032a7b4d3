import { wordsOfGlossary } from '../../editorial/glossary/words-of-glossary.ts';
import type { Publication } from '../../publication/model.ts';
import type { Translation } from '../../publication/translation.ts';

/**
 * Lists what the glossary has for the terms of a text, for who is about to translate it.
 * @param publication what there is
 * @param source the text
 * @param locale tag of the language that it is translated into
 * @returns a line for each term that has words in the language, right or wrong, in the glossary's order
 * @example termsOf(publication, text, 'sw') // ['well: kisima / visima, or chemchemi', 'well: not bwawa (bwawa is a pond)']
 */
export function termsOf({ glossary }: Publication, source: Translation, locale: string): string[] {
  const words = wordsOfGlossary(glossary);
  const uses = source.passages.flatMap((passage) => words.termsIn(passage, source.locale));
  const present = new Set(uses.map(({ entry }) => entry.term));
  return glossary.terms
    .filter((term) => present.has(term))
    .flatMap(({ term, words: { [locale]: right = [] }, wrong: { [locale]: wrong = [] } }) => [
      ...(right.length > 0 ? [`${term}: ${right.map(({ text }) => text).join(', or ')}`] : []),
      ...wrong.map((sense) => `${term}: not ${sense.words.text} (${sense.why})`),
    ]);
}
