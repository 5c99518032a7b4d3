import { commentOf } from '../../../text/comments.ts';
import { writeInline } from '../../../text/write-mdx.ts';
import { pictureIn, sourceWords, type PlacedPassage } from './units-of.ts';
import type { TextFile } from '../../../text/text-file.ts';

/**
 * @param passage a passage of a source text
 * @param file the file of that
 * @returns the same as a draft begins it: its words in a comment, a picture below its
 */
export function unwritten(passage: PlacedPassage, file: TextFile): PlacedPassage {
  const { run } = passage;
  if (run === undefined) return { ...passage, isUnwritten: true };
  const { start, end } = run;
  const picture = pictureIn(run);
  if (picture === undefined)
    return {
      ...passage,
      isUnwritten: true,
      gap: { start, end, original: commentOf(sourceWords(run, file)) },
    };
  const bare = { ...picture, title: null };
  const original = `${commentOf(passage.text)}\n\n${writeInline([{ ...bare, alt: '' }])}`;
  return { ...passage, run: { ...run, nodes: [bare] }, isUnwritten: true, gap: { start, end, original } };
}
