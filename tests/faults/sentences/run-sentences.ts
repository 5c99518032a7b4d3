import { sentencesOf, type Sentence } from './sentence.ts';
import { neighbourly } from './sentences-site.ts';
import { missedLines, sentenceTables } from './sentence-table.ts';
import { trySentences, type TriedLanguage } from './try-sentences.ts';

/**
 * Tries the sentences that were written by hand, language by language.
 * @param languages which of them; all that have sentences, by default
 * @param missed the sets whose misses and alarms are listed
 * @returns the lists and the tables
 */
export async function runSentences(
  languages: readonly string[] = neighbourly,
  missed: readonly Sentence['set'][] = [],
): Promise<string> {
  const tried: TriedLanguage[] = [];
  for (const locale of languages) {
    const sentences = sentencesOf(locale);
    if (sentences.length > 0) tried.push(await trySentences(locale, sentences));
  }
  return [...missed.map((set) => missedLines(tried, set)), sentenceTables(tried)].join('');
}
