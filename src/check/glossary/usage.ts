import type { Glossary, Term } from '../../publication/glossary.ts';
import { cached } from '../../store/caches.ts';
import { counterpartsOf, type Counterparts } from '../align/counterparts.ts';
import type { CheckedWork, CheckedPassage, TextPair } from '../checked-work.ts';
import { known } from '../known.ts';
import { termsIn, wordsForTerms, type TermUse } from './terms-in.ts';

/** What stands for a term in a passage of a translation. */
export interface TermPlace {
  readonly passage: CheckedPassage;
  /** Where the source first has the term. */
  readonly source: TermUse;
  readonly right: readonly TermUse[];
  /** Words of another meaning, where not every mention of the term is rendered by right ones. */
  readonly wrong: readonly TermUse[];
}

/** How a translation renders a term, wherever its source has it. */
export interface TermUsage {
  readonly pair: TextPair;
  readonly term: Term;
  readonly places: readonly TermPlace[];
}

/**
 * Looks what translations make of the terms of their source texts. Where the glossary knows no words for a term in a
 * language, nothing is expected.
 * @param checked a bulletin
 * @returns the terms of each translation, in the glossary's order
 */
export const usagesOf = known(({ pairs, around: { glossary } }: CheckedWork): TermUsage[] => {
  if (glossary.terms.length === 0) return [];
  // A passage of the source text is looked through once, however many translations are compared with it.
  const termsOf = cached((passage: CheckedPassage) => termsIn(passage, glossary));
  return pairs.flatMap((pair) => {
    const places = counterpartsOf(pair).flatMap((part) => placesIn(part, pair, glossary, termsOf));
    const byTerm = Map.groupBy(places, ({ source }) => source.entry.term);
    return glossary.terms.flatMap((term) => {
      const its = byTerm.get(term);
      return its === undefined ? [] : [{ pair, term, places: its }];
    });
  });
});

function placesIn(
  { source, translation }: Counterparts,
  pair: TextPair,
  glossary: Glossary,
  termsOf: (passage: CheckedPassage) => readonly TermUse[],
): TermPlace[] {
  const [passage] = translation;
  // A passage that was not translated at all is another rule's.
  if (passage === undefined || passage.text === source[0]?.text) return [];
  const { tag } = pair.translation.locale;
  const mentions = Map.groupBy(source.flatMap(termsOf), ({ entry }) => entry.term);
  const terms = [...mentions.keys()].filter(
    ({ words, wrong }) => Object.hasOwn(words, tag) || Object.hasOwn(wrong, tag),
  );
  if (terms.length === 0) return [];
  const found = translation.flatMap((each) => wordsForTerms(each, glossary, terms));
  const uses = Map.groupBy(found, ({ entry }) => entry.term);
  return terms.flatMap((term) => {
    const [first, ...others] = mentions.get(term) ?? [];
    if (first === undefined) return [];
    const [right, wrong] = apart(uses.get(term) ?? []);
    const isComplete = right.length > others.length;
    return [{ passage, source: first, right, wrong: isComplete ? [] : wrong }];
  });
}

function apart(uses: readonly TermUse[]): [right: TermUse[], wrong: TermUse[]] {
  const isRight = ({ entry }: TermUse) => entry.wrong === undefined;
  return [uses.filter(isRight), uses.filter((use) => !isRight(use))];
}
