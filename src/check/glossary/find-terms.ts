import type { Rendering, Term, WrongSense } from '../../publication/glossary.ts';
import { findForm, fold, parseForm, type Form } from './form.ts';

/** Words of the glossary in one language. */
export interface GlossaryEntry {
  readonly term: Term;
  readonly words: Rendering;
  /** What they are taken for by mistake; undefined where they are right. */
  readonly wrong: WrongSense | undefined;
  readonly forms: readonly Form[];
}

/** Words of the glossary in a text. */
export interface FoundTerm {
  readonly entry: GlossaryEntry;
  /** As they stand in the text. */
  readonly text: string;
  readonly index: number;
}

interface PlacedTerm extends FoundTerm {
  readonly end: number;
  readonly given: number;
}

/**
 * @param term a term
 * @param locale tag of a language
 * @returns its words in the language, right ones and wrong ones
 */
export function glossaryEntries(term: Term, locale: string): GlossaryEntry[] {
  const entry = (words: Rendering, wrong?: WrongSense): GlossaryEntry => {
    return { term, words, wrong, forms: words.forms.map(parseForm) };
  };
  return [
    ...(term.words[locale] ?? []).map((words) => entry(words)),
    ...(term.wrong[locale] ?? []).map((wrong) => entry(wrong.words, wrong)),
  ];
}

/**
 * Finds words of the glossary. What stands inside longer words of it is theirs: "public security" in "Ministry of
 * Public Security" is not found by itself.
 * @param text a text
 * @param entries the words that are looked for
 * @returns where they stand, in the text's order
 */
export function findTerms(text: string, entries: readonly GlossaryEntry[]): FoundTerm[] {
  const composed = text.normalize('NFC');
  const folded = fold(composed);
  const found: PlacedTerm[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      for (const { index, end } of findForm(folded, form))
        found.push({ entry, text: composed.slice(index, end), index, end, given: form.given });
    }
  }
  return withoutOwned(found).sort((one, other) => one.index - other.index);
}

/** Takes out what stands inside longer finds, and of finds in the same place all but the best. */
function withoutOwned(found: readonly PlacedTerm[]): PlacedTerm[] {
  const places = [...Map.groupBy(found, ({ index, end }) => `${String(index)} ${String(end)}`).values()];
  const best = new Set<PlacedTerm>();
  let reached = -1;
  for (const alike of places.sort(([one], [other]) => inOrder(one, other))) {
    const end = alike[0]?.end ?? 0;
    if (end > reached) for (const each of bestOf(alike)) best.add(each);
    reached = Math.max(reached, end);
  }
  return found.filter((each) => best.has(each));
}

/** Of places that begin together the longest first. */
function inOrder(one: PlacedTerm | undefined, other: PlacedTerm | undefined): number {
  return (one?.index ?? 0) - (other?.index ?? 0) || (other?.end ?? 0) - (one?.end ?? 0);
}

/**
 * The finds that say most of the same words: with the most letters given; right rather than wrong, since words may be
 * right for two terms and what is right for one is not wrong for another; and of each term the first.
 */
function bestOf(alike: readonly PlacedTerm[]): PlacedTerm[] {
  const given = alike.reduce((max, each) => Math.max(max, each.given), 0);
  const likely = alike.filter((each) => each.given === given);
  const right = likely.filter(({ entry }) => entry.wrong === undefined);
  const byTerm = Map.groupBy(right.length > 0 ? right : likely, ({ entry }) => entry.term);
  return [...byTerm.values()].flatMap((each) => each.slice(0, 1));
}
