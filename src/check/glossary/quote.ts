import { glossaryFile, type Glossary, type Term } from '../../publication/glossary.ts';
import { namePlace } from '../checked-work.ts';
import type { TermUse } from './terms-in.ts';

/**
 * @param term a term
 * @param locale tag of a language
 * @returns the words that the glossary has for it, as a report gives them
 * @example quoteWords(well, 'sw') // '"kisima / visima" or "chemchemi"'
 */
export function quoteWords(term: Term, locale: string): string {
  const quoted = (term.words[locale] ?? []).map(({ text }) => `"${text}"`);
  return quoted.length === 0 ? 'other words' : quoted.join(' or ');
}

/**
 * @param uses words of the glossary in a text
 * @returns each of them once, as it first stands there
 */
export function listUses(uses: readonly TermUse[]): string {
  const byWords = new Map<string, string>();
  for (const { text } of uses) {
    const inOneLine = text.replaceAll(/\s+/gu, ' ');
    const key = inOneLine.toLowerCase();
    if (!byWords.has(key)) byWords.set(key, inOneLine);
  }
  return [...byWords.values()].join(', ');
}

/**
 * @param use a term in the source text
 * @returns its words and their place
 * @example quoteSource(use) // '"wells" in line 9 of content/bulletins/new-well/en.mdx'
 */
export function quoteSource({ passage, index, text }: TermUse): string {
  return `"${text.replaceAll(/\s+/gu, ' ')}" in ${namePlace(passage, index)}`;
}

/**
 * @param glossary the glossary
 * @param term one of its terms
 * @param path a field of it, such as `['words', 'sw']`
 * @returns where that is written
 * @example nameEntry(glossary, well, ['words', 'sw']) // 'line 4 of content/glossary.yaml'
 */
export function nameEntry({ terms, lineOf }: Glossary, term: Term, path: readonly PropertyKey[]): string {
  return `line ${String(lineOf([terms.indexOf(term), ...path]))} of ${glossaryFile}`;
}
