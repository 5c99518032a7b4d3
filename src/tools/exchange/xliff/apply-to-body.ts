import type { Paragraph, PhrasingContent } from 'mdast';

import type { Aligned } from '../../../check/align/align.ts';
import { commentOf } from '../../../text/comments.ts';
import { componentOfKind } from '../../../text/components/components.ts';
import type { TextFile } from '../../../text/text-file.ts';
import { tidyInline } from '../../../text/tidy-inline.ts';
import { callOf, writeBlocks, writeInline } from '../../../text/write-mdx.ts';
import { applyEdits, type Edit } from '../../../read/data/edits.ts';
import { notedEdits, putIn, type Notes } from './noted.ts';
import { plainWords } from './plain-words.ts';
import { captionOf, passageOf, pictureIn, type PlacedPassage } from './units-of.ts';

/** What came back for a text. */
export interface Back {
  /** Translations by unit. */
  readonly targets: ReadonlyMap<string, readonly PhrasingContent[]>;
  readonly notes: Notes;
}

/** A text, and what became of it. */
export interface AppliedBody {
  readonly text: string;
  /** Names of the units whose words were written, in the order of the source text. */
  readonly written: readonly string[];
  /** Names of the units that stand as comments at the end, since the text has no place for them. */
  readonly unplaced: readonly string[];
}

/**
 * Puts new words into a text below its front matter, and leaves all else in it as it is, to the letter.
 * @param file the text's file; a draft's with its gaps filled
 * @param pairs the passages of source text and translation side by side
 * @param back what came back
 * @returns the new text, without front matter
 */
export function applyToBody(
  file: TextFile,
  pairs: readonly Aligned<PlacedPassage>[],
  { targets, notes }: Back,
): AppliedBody {
  const edits: Edit[] = [];
  const written: string[] = [];
  const unplaced: string[] = [];
  const ends = new Map<string, number>();
  let place = file.start;
  let end = '';
  for (const { source: from, translation: to } of pairs) {
    if (to?.run !== undefined) place = to.run.blockEnd;
    if (from === undefined) continue;
    ends.set(from.id, from.field === undefined ? place : file.start);
    const target = targets.get(from.id);
    if (from.field !== undefined) continue;
    if (to !== undefined) {
      const { edit, isNew } = editOf(from, to, targets);
      if (edit !== undefined) edits.push(edit);
      if (isNew) written.push(from.id);
    } else if (target !== undefined) {
      const block = blockOf(from, target);
      if (block === undefined) {
        unplaced.push(from.id);
        end += `\n${commentOf(`${from.id}: ${plainWords(target)}`)}\n`;
      } else {
        edits.push(putIn(place, block, file));
        written.push(from.id);
      }
    }
  }
  edits.push(...notedEdits(notes, file, (id) => ends.get(passageOf(id)) ?? file.start));
  return { text: applyEdits(file.text, edits).slice(file.start) + end, written, unplaced };
}

/** What replaces the words of a passage, where there is anything to replace. */
interface Replaced {
  readonly edit?: Edit;
  readonly isNew: boolean;
}

/** The very same letters stay where the words are the same, and what a draft lacks stays as it was. */
function editOf({ id, text }: PlacedPassage, to: PlacedPassage, targets: Back['targets']): Replaced {
  const { run, gap } = to;
  const [target, caption] = [targets.get(id), plainWords(targets.get(captionOf(id)))];
  if (run === undefined) return { isNew: false };
  if (gap !== undefined && target === undefined && caption === '') return { edit: gap, isNew: false };
  const renewed = (words: string) => ({ edit: { start: run.start, end: run.end, text: words }, isNew: true });
  const picture = pictureIn(run);
  if (picture === undefined) {
    const words = writeInline(target ?? []);
    const isSame = gap === undefined && (target === undefined || words === writeInline(run.nodes));
    return isSame ? { isNew: false } : renewed(words);
  }
  const alt = plainWords(target) || (gap === undefined ? (picture.alt ?? '') : '');
  const title = caption || picture.title;
  if (gap === undefined && alt === picture.alt && title === picture.title) return { isNew: false };
  const words = writeInline([{ ...picture, alt, title: title ?? null }]);
  return renewed(alt === '' ? `${commentOf(text)}\n\n${words}` : words);
}

/** A block of its own for words that have none yet, where their kind can stand between paragraphs. */
function blockOf(
  { kind, depth, attributes }: PlacedPassage,
  target: readonly PhrasingContent[],
): string | undefined {
  const words = writeInline(target);
  const blocks: Readonly<Record<string, string>> = {
    paragraph: words,
    heading: `${'#'.repeat(depth)} ${words}`,
    quotation: `> ${words}`,
  };
  const component = componentOfKind(kind);
  if (component === undefined) return blocks[kind];
  const paragraph: Paragraph = { type: 'paragraph', children: tidyInline(target) };
  return writeBlocks([callOf(component, [paragraph], attributes)]).trimEnd();
}
