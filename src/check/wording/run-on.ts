import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { known } from '../known.ts';
import { countSentences } from './sentences.ts';

const countOf = known(({ text, of: { locale } }: CheckedPassage) => countSentences(text, locale.writing));

/**
 * Whether sentences of the source text run into each other in its translation: there are fewer, and neither a mark nor a
 * word joins any, as translators do who make one sentence of two.
 * @param passages a passage and its rendering
 * @returns whether the mark between two sentences may have been lost
 */
export function runsOn({ source, translation }: Rendered): boolean {
  if (joining.test(translation.words)) return false;
  const { min } = countOf(source);
  return min > 1 && countOf(translation).max < min && !hasConjunction(translation);
}

/** Marks that part or join clauses in any script, and what encloses something. */
const joining = /[,;:،؛、，；：፣፤፥၊\u055D\p{Pd}\p{Ps}\p{Pi}"]/u;

/** Of a language that writes "and" as a part of other words nobody can tell; one that has no spaces sets marks. */
function hasConjunction({ words, of: { locale } }: CheckedPassage): boolean {
  const { conjunctions } = locale.writing;
  if (conjunctions.length === 0) return !unspaced.has(locale.script);
  const all = new Set(words.toLowerCase().split(/\s+/));
  return conjunctions.some((each) => all.has(each));
}

const unspaced: ReadonlySet<string> = new Set(['Jpan', 'Hans', 'Hant']);
