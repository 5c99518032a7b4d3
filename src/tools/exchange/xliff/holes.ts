import type { Edit } from '../../../read/data/edits.ts';
import { readComments, type Comment } from '../../../text/comments.ts';
import { components } from '../../../text/components/components.ts';
import type { WrittenPassage } from '../../../text/passages.ts';
import type { TextFile } from '../../../text/text-file.ts';
import { writeInline } from '../../../text/write-mdx.ts';
import { onOneLine } from './plain-words.ts';
import { pictureIn, sourceWords, type PlacedPassage } from './units-of.ts';

/** A comment of a draft that holds the words of a source passage. */
interface Anchor {
  readonly comment: Comment;
  /** Place of that passage in the source text. */
  readonly index: number;
  /** How many written passages stand before it in the draft. */
  readonly before: number;
}

/**
 * Finds what is still to be written in a draft, as `new translation` and `import` begin it: a comment holds a passage's
 * source words in its place, or above it.
 * @param draft the draft's file
 * @param source the passages of the source text, without its front matter
 * @param sourceFile the file of that
 * @returns in order, what MDX would write in each place if the passage held its source words
 */
export function holesIn(draft: TextFile, source: readonly PlacedPassage[], sourceFile: TextFile): Edit[] {
  const written = draft.passages.filter((run) => pictureIn(run)?.alt !== '');
  const comments = readComments(draft.text).filter(({ start }) => start >= draft.start);
  const wordsOf = ({ run, text }: PlacedPassage) => [run ? sourceWords(run, sourceFile) : '', text];
  const anchors = anchorsIn(comments, written, source.map(wordsOf));
  return anchors.flatMap(({ comment, index, before }, place) => {
    const next = anchors[place + 1] ?? { index: source.length, before: written.length };
    // As many as the source text has between the two, or fewer: none of them can be this passage's.
    const isHole = next.before - before < next.index - index;
    const passage = source[index];
    return isHole && passage?.run ? [holeAt(draft.text, comment, passage.run)] : [];
  });
}

/** Passages of the same words are told apart by where they would stand. */
function anchorsIn(
  comments: readonly Comment[],
  written: readonly WrittenPassage[],
  source: readonly (readonly string[])[],
): Anchor[] {
  const places = new Map<string, number[]>();
  for (const [index, ways] of source.entries())
    for (const words of new Set(ways.map(onOneLine)))
      places.set(words, [...(places.get(words) ?? []), index]);
  const anchors: Anchor[] = [];
  let before = 0;
  for (const comment of comments) {
    while ((written[before]?.start ?? Infinity) < comment.start) before += 1;
    const last = anchors.at(-1) ?? { index: -1, before: 0 };
    const expected = last.index + 1 + before - last.before;
    const [index] = (places.get(onOneLine(comment.words)) ?? [])
      .filter((each) => each > last.index)
      .sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    if (index !== undefined) anchors.push({ comment, index, before });
  }
  return anchors;
}

const componentNames = components.map(({ name }) => name).join('|');

/** What may stand below a comment, to be written in, and what it is with words in it. */
const holders: readonly (readonly [RegExp, (words: string, ...found: readonly string[]) => string])[] = [
  [/\s*\n(#{2,3})[ \t]*(?=\n|$)/y, (words, sign = '') => `${sign} ${words}`],
  [
    new RegExp(String.raw`\s*\n(<(${componentNames})(?:"[^"]*"|'[^']*'|[^"'>])*>)\s*(</\2>)`, 'y'),
    (words, opening = '', _name = '', closing = '') => opening + words + closing,
  ],
  [/\s*\n!\[\]/y, (words) => words],
];

function holeAt(body: string, { start, end }: Comment, run: WrittenPassage): Edit {
  const picture = pictureIn(run);
  const words = picture
    ? writeInline([{ ...picture, url: 'x', title: null }]).replace(/\(x\)$/, '')
    : writeInline(run.nodes);
  for (const [holder, fill] of holders) {
    holder.lastIndex = end;
    const [whole, ...found] = holder.exec(body) ?? [];
    if (whole !== undefined) return { start, end: end + whole.length, text: fill(words, ...found) };
  }
  return { start, end, text: words };
}
