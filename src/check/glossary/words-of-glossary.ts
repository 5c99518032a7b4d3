import type { Glossary, Term } from '../../publication/glossary.ts';
import type { TextPassage } from '../../publication/passages.ts';
import { entriesOf, findTerms, type Entry, type Found } from './find-terms.ts';
import { perBulletin } from '../per-bulletin.ts';

/** Words of the glossary in a passage. */
export interface Use extends Found {
  readonly passage: TextPassage;
}

/** A glossary, ready to be looked for in texts: its words are made ready once, each source passage is read once. */
export interface WordsOfGlossary {
  /** Finds every term that a passage has. */
  readonly termsIn: (passage: TextPassage, locale: string) => readonly Use[];
  /** Finds the words of some terms, right and wrong ones. */
  readonly wordsIn: (passage: TextPassage, locale: string, terms: readonly Term[]) => readonly Use[];
  /** Whether the glossary says how a term is rendered in a language, or how it is not. */
  readonly has: (term: Term, locale: string) => boolean;
}

/** The words of a glossary in one language. */
interface Entries {
  readonly byTerm: ReadonlyMap<Term, readonly Entry[]>;
  readonly right: readonly Entry[];
}

/** Passages belong to one publication, which has one glossary. */
const termsByPassage = perBulletin<TextPassage, readonly Use[]>();

/**
 * @param glossary a glossary
 * @returns its words, ready to be looked for
 */
export function wordsOfGlossary({ terms }: Glossary): WordsOfGlossary {
  const byLocale = new Map<string, Entries>();
  const entriesIn = (locale: string) => {
    const entries = byLocale.get(locale) ?? entriesOfAll(terms, locale);
    byLocale.set(locale, entries);
    return entries;
  };
  const usesIn = (passage: TextPassage, entries: readonly Entry[]) =>
    findTerms(passage.text, entries).map((found) => ({ ...found, passage }));
  return {
    termsIn(passage, locale) {
      const uses = termsByPassage.get(passage) ?? usesIn(passage, entriesIn(locale).right);
      termsByPassage.set(passage, uses);
      return uses;
    },
    wordsIn(passage, locale, sought) {
      const { byTerm } = entriesIn(locale);
      return usesIn(
        passage,
        sought.flatMap((term) => byTerm.get(term) ?? []),
      );
    },
    has: (term, locale) => Object.hasOwn(term.words, locale) || Object.hasOwn(term.wrong, locale),
  };
}

function entriesOfAll(terms: readonly Term[], locale: string): Entries {
  const byTerm = new Map(terms.map((term) => [term, entriesOf(term, locale)]));
  return { byTerm, right: [...byTerm.values()].flat().filter(({ wrong }) => wrong === undefined) };
}
