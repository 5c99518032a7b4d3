import type { Glossary, Term } from '../../publication/glossary.ts';
import type { Publication } from '../../publication/model.ts';
import type { TextPassage } from '../../publication/passages.ts';
import { counterpartsOf, type Counterparts } from '../align/counterparts.ts';
import { pairsOf, type Pair } from '../align/pairs.ts';
import { wordsOfGlossary, type Use, type WordsOfGlossary } from './words-of-glossary.ts';
import { perBulletin } from '../per-bulletin.ts';

/** What stands for a term in a passage of a translation. */
export interface Place {
  readonly passage: TextPassage;
  /** Where the source first has the term. */
  readonly source: Use;
  readonly right: readonly Use[];
  /** Words of another meaning, where not every mention of the term is rendered by right ones. */
  readonly wrong: readonly Use[];
}

/** How a translation renders a term, wherever its source has it. */
export interface TermUsage {
  readonly pair: Pair;
  readonly term: Term;
  readonly places: readonly Place[];
}

const wordsByGlossary = new WeakMap<Glossary, WordsOfGlossary>();

const made = perBulletin<Publication, readonly TermUsage[]>();

/**
 * Looks what translations make of the terms of their source texts; rules share what is found here. Where the
 * glossary knows no words for a term in a language, nothing is expected.
 * @param publication what could be read
 * @returns the terms of each translation, in the glossary's order
 */
export function usagesOf(publication: Publication): readonly TermUsage[] {
  const known = made.get(publication) ?? findUsages(publication);
  made.set(publication, known);
  return known;
}

function findUsages(publication: Publication): TermUsage[] {
  const { glossary } = publication;
  if (glossary.terms.length === 0) return [];
  const words = wordsByGlossary.get(glossary) ?? wordsOfGlossary(glossary);
  wordsByGlossary.set(glossary, words);
  return pairsOf(publication).flatMap((pair) => {
    const places = counterpartsOf(pair).flatMap((part) => placesIn(part, pair, words));
    const byTerm = Map.groupBy(places, ({ source }) => source.entry.term);
    return glossary.terms.flatMap((term) => {
      const its = byTerm.get(term);
      return its === undefined ? [] : [{ pair, term, places: its }];
    });
  });
}

function placesIn({ source, translation }: Counterparts, pair: Pair, words: WordsOfGlossary): Place[] {
  const [passage] = translation;
  // A passage that was not translated at all is another rule's.
  if (passage === undefined || passage.text === source[0]?.text) return [];
  const { tag } = pair.translation.locale;
  const mentions = Map.groupBy(
    source.flatMap((each) => words.termsIn(each, pair.source.locale.tag)),
    ({ entry }) => entry.term,
  );
  const terms = [...mentions.keys()].filter((term) => words.has(term, tag));
  if (terms.length === 0) return [];
  const found = translation.flatMap((each) => words.wordsIn(each, tag, terms));
  const uses = Map.groupBy(found, ({ entry }) => entry.term);
  return terms.flatMap((term) => {
    const [first, ...others] = mentions.get(term) ?? [];
    if (first === undefined) return [];
    const [right, wrong] = apart(uses.get(term) ?? []);
    const isComplete = right.length > others.length;
    return [{ passage, source: first, right, wrong: isComplete ? [] : wrong }];
  });
}

function apart(uses: readonly Use[]): [right: Use[], wrong: Use[]] {
  const isRight = ({ entry }: Use) => entry.wrong === undefined;
  return [uses.filter(isRight), uses.filter((use) => !isRight(use))];
}
