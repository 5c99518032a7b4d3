import type { PhrasingContent } from 'mdast';

import { align } from '../editorial/align.ts';
import { wordsOf } from '../mdx/passage-runs.ts';
import { writeComment, writeInline } from '../mdx/write-mdx.ts';
import { beginFrontMatter, changeFrontMatter, type FieldValue } from '../publication/write-front-matter.ts';
import { applyEdits, type Edit } from './edits.ts';
import { notedEdits, type Notes } from './noted.ts';
import {
  captionOf,
  passageOf,
  pictureIn,
  placedPassages,
  type PlacedPassage,
  type TextInPlace,
} from './units-of.ts';

/** Translations by unit. */
export type Targets = ReadonlyMap<string, readonly PhrasingContent[]>;

/** What came back for a text. */
export interface ToApply {
  readonly targets: Targets;
  readonly notes: Notes;
}

/** A translation's new text, and what became of it. */
export interface Applied {
  readonly text: string;
  /** Names of the units whose words were written, in the order of the source text. */
  readonly written: readonly string[];
  /** Names of the units that stand as comments at the end, since the text has no place for them. */
  readonly unplaced: readonly string[];
  /** Names of the passages that are still to be written. */
  readonly empty: readonly string[];
}

/**
 * Begins a translation: the source text with its words replaced. Where there are no words yet, the source's stand in
 * a comment.
 * @param source the source text
 * @param back what came back
 * @returns the text of its file
 */
export function beginTranslation(source: TextInPlace, { targets, notes }: ToApply): Applied {
  const passages = placedPassages(source);
  const fields = passages.filter(({ field }) => field !== undefined);
  const head = beginFrontMatter(
    fields.map(({ id, field = [], text }) => {
      const words = plainWords(targets.get(id));
      return { field, value: words, comment: words === '' ? text : undefined };
    }),
  );
  const edits = passages.flatMap((passage) =>
    passage.run ? [editOf(passage, passage, targets, 'begin')] : [],
  );
  const ends = new Map(passages.map(({ id, run }) => [id, run?.blockEnd ?? 0]));
  edits.push(...notedEdits(notes, source.file.body, (id) => ends.get(passageOf(id)) ?? 0));
  const written = passages.filter(({ id }) => targets.has(id)).map(({ id }) => id);
  const empty = passages.filter(({ id }) => !targets.has(id)).map(({ id }) => id);
  return { text: head + applyEdits(source.file.body, edits), written, unplaced: [], empty };
}

/**
 * Renews the words of a translation, and leaves all else in it as it is, to the letter.
 * @param source the source text
 * @param translation the translation
 * @param back what came back
 * @returns the new text of its file
 */
export function renewTranslation(
  source: TextInPlace,
  translation: TextInPlace,
  { targets, notes }: ToApply,
): Applied {
  const { head, body } = translation.file;
  const values: FieldValue[] = [];
  const edits: Edit[] = [];
  const written: string[] = [];
  const unplaced: string[] = [];
  const ends = new Map<string, number>();
  let place = 0;
  let end = '';
  const pairs = align(placedPassages(source), placedPassages(translation));
  for (const pair of pairs) {
    const from = pair.source as PlacedPassage | undefined;
    const to = pair.translation as PlacedPassage | undefined;
    const target = from && targets.get(from.id);
    if (to?.run !== undefined) place = to.run.blockEnd;
    if (from === undefined) continue;
    ends.set(from.id, from.field === undefined ? place : 0);
    if (from.field !== undefined) {
      const value = plainWords(target);
      if (value !== '' && value !== to?.text) values.push({ field: from.field, value });
      if (value !== '' && value !== to?.text) written.push(from.id);
    } else if (to !== undefined) {
      const edit = editOf(from, to, targets, 'renew');
      if (edit.text === body.slice(edit.start, edit.end)) continue;
      edits.push(edit);
      written.push(from.id);
    } else if (target !== undefined) {
      const block = blockOf(from, target);
      if (block === undefined) {
        unplaced.push(from.id);
        end += `\n${writeComment(`${from.id}: ${wordsOf([...target])}`)}\n`;
      } else {
        edits.push({ start: place, end: place, text: place === 0 ? `${block}\n\n` : `\n\n${block}` });
        written.push(from.id);
      }
    }
  }
  edits.push(...notedEdits(notes, body, (id) => ends.get(passageOf(id)) ?? 0));
  return {
    text: changeFrontMatter(head, values) + applyEdits(body, edits) + end,
    written,
    unplaced,
    empty: [],
  };
}

/** What replaces the words of a passage; the very same letters where the words are the same. */
function editOf(from: PlacedPassage, to: PlacedPassage, targets: Targets, mode: 'begin' | 'renew'): Edit {
  const { start = 0, end = 0, nodes = [] } = to.run ?? {};
  const edit = (text: string) => ({ start, end, text });
  const target = targets.get(from.id);
  const picture = pictureIn(to.run);
  if (picture !== undefined) {
    const caption = plainWords(targets.get(captionOf(from.id)));
    const alt = plainWords(target) || (mode === 'renew' ? (picture.alt ?? '') : '');
    const title = caption || (mode === 'renew' ? (picture.title ?? undefined) : undefined);
    const written = writeInline([{ ...picture, alt, title }]);
    if (mode === 'renew' && alt === picture.alt && title === (picture.title ?? undefined))
      return edit(to.run?.written ?? '');
    return edit(alt === '' ? `${writeComment(from.text)}\n\n${written}` : written);
  }
  if (target === undefined) return edit(mode === 'renew' ? (to.run?.written ?? '') : writeComment(from.text));
  const text = writeInline(target);
  return edit(mode === 'renew' && text === writeInline(nodes) ? (to.run?.written ?? '') : text);
}

/** A block of its own for words that have none yet, where their kind can stand between paragraphs. */
function blockOf({ kind, depth }: PlacedPassage, target: readonly PhrasingContent[]): string | undefined {
  const words = writeInline(target);
  const blocks: Readonly<Record<string, string>> = {
    paragraph: words,
    heading: `${'#'.repeat(depth)} ${words}`,
    quotation: `> ${words}`,
    follow: `<Follow>${words}</Follow>`,
    note: `<Note>${words}</Note>`,
  };
  return blocks[kind];
}

function plainWords(nodes: readonly PhrasingContent[] = []): string {
  return wordsOf(nodes).replaceAll(/\s+/g, ' ').trim();
}
