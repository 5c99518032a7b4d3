import type { WrittenPassage } from './passages.ts';

/**
 * What the paragraphs of a text are called in its page's address: the third one `p3` in every language, so that a reader
 * who changes the language keeps the place. Headings have names of their own, in their language's words.
 * @param passages the text's passages
 * @returns the id of each paragraph that is no part of something else, by the offset at which it begins
 */
export function anchorsOf(passages: readonly WrittenPassage[]): ReadonlyMap<number, string> {
  const paragraphs = passages.filter(({ kind }) => kind === 'paragraph');
  return new Map(paragraphs.map(({ id, start }) => [start, anchorOf(id)]));
}

/**
 * @param passage id of a paragraph in its text, such as `paragraph-3`
 * @returns its id in the page
 */
export function anchorOf(passage: string): string {
  return passage.replace('paragraph-', 'p');
}
