import type { Glossary, Term } from '../../publication/glossary.ts';
import { cached } from '../../store/caches.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { glossaryEntries, findTerms, type FoundTerm, type GlossaryEntry } from './find-terms.ts';

/** Words of the glossary in a passage. */
export interface TermUse extends FoundTerm {
  readonly passage: CheckedPassage;
}

/** Of a glossary, the words that it has in a language, by term. */
const entriesIn = cached(({ terms }: Glossary) =>
  cached(
    (locale: string): ReadonlyMap<Term, readonly GlossaryEntry[]> =>
      new Map(terms.map((term) => [term, glossaryEntries(term, locale)])),
  ),
);

/** Of a glossary, the right words that it has in a language. */
const rightEntriesIn = cached((glossary: Glossary) =>
  cached((locale: string) =>
    [...entriesIn(glossary)(locale).values()].flat().filter(({ wrong }) => wrong === undefined),
  ),
);

/**
 * @param text any text
 * @param glossary the publication's glossary
 * @param locale tag of the text's language
 * @returns every term that it has
 */
export function termsInText(text: string, glossary: Glossary, locale: string): FoundTerm[] {
  return findTerms(text, rightEntriesIn(glossary)(locale));
}

/**
 * @param passage a passage
 * @param glossary the publication's glossary
 * @returns every term that it has
 */
export function termsIn(passage: CheckedPassage, glossary: Glossary): TermUse[] {
  const found = termsInText(passage.text, glossary, passage.of.locale.tag);
  return found.map((term) => ({ ...term, passage }));
}

/**
 * @param passage a passage
 * @param glossary the publication's glossary
 * @param terms some of its terms
 * @returns where words for these stand in the passage, right and wrong ones
 */
export function wordsForTerms(
  passage: CheckedPassage,
  glossary: Glossary,
  terms: readonly Term[],
): TermUse[] {
  const entries = entriesIn(glossary)(passage.of.locale.tag);
  const sought = terms.flatMap((term) => entries.get(term) ?? []);
  return findTerms(passage.text, sought).map((found) => ({ ...found, passage }));
}
