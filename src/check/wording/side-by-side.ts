import type { Writing } from '../../publication/writing.ts';
import type { Rendered } from '../align/counterparts.ts';
import { quotationsOf } from './quotations.ts';
import { cutSentences } from './sentences.ts';

/**
 * @param passages a passage and the one that renders it
 * @returns the words of both without what is quoted in the language of the source text: that says nothing in that of the
 *   translation
 */
export function withoutShared({ source, translation }: Rendered): [string, string] {
  return quotationsOf(source)
    .filter((quoted) => quoted !== '' && translation.text.includes(quoted))
    .reduce<[string, string]>(
      ([theirs, ours], quoted) => [theirs.replace(quoted, ''), ours.replace(quoted, '')],
      [source.text, translation.text],
    );
}

/**
 * @param source words of a passage
 * @param translation those of the one that renders it
 * @param writings how their languages are written
 * @returns the smallest parts of which both have as many, side by side: clauses, sentences, or the whole
 */
export function sideBySide(
  source: string,
  translation: string,
  [sourceWriting, writing]: readonly [Writing, Writing],
): [string, string][] {
  const [wanted, found] = [cutSentences(source, sourceWriting), cutSentences(translation, writing)];
  for (const cut of [clausesOf, (sentences: readonly string[]) => sentences]) {
    for (const one of wanted.map(cut)) {
      const other = found.map(cut).find(({ length }) => length === one.length);
      if (other !== undefined) return one.map((part, index) => [part, other[index] ?? '']);
    }
  }
  return [[source, translation]];
}

function clausesOf(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => sentence.split(/(?<=[;؛])\s+/u));
}
