import { align } from '../../../check/align/align.ts';
import {
  beginFrontMatter,
  changeFrontMatter,
  type FieldValue,
} from '../../../publication/write-front-matter.ts';
import { revisionOf } from '../../../publication/revision.ts';
import { applyToBody, type AppliedBody, type Back } from './apply-to-body.ts';
import { commentOf } from '../../../text/comments.ts';
import type { TextFile } from '../../../text/text-file.ts';
import { writeInline } from '../../../text/write-mdx.ts';
import { plainWords } from './plain-words.ts';
import {
  captionOf,
  pictureIn,
  placedPassages,
  sourceWords,
  type PlacedPassage,
  type TextInPlace,
} from './units-of.ts';

/** A translation's new text, and what became of it. */
export interface AppliedUnits extends AppliedBody {
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
export function beginTranslation(source: TextInPlace, back: Back): AppliedUnits {
  const { targets } = back;
  const passages = placedPassages(source);
  const fields = passages.flatMap(({ id, field, text }) => {
    if (field === undefined) return [];
    const value = plainWords(targets.get(id));
    return [{ field, value, comment: value === '' ? text : undefined }];
  });
  const stamp = { field: ['revision'], value: revisionOf(source.translation) };
  const pairs = passages.map((passage) => ({
    source: passage,
    translation: unwritten(passage, source.file),
  }));
  const { text } = applyToBody(source.file, pairs, back);
  return {
    text: beginFrontMatter([...fields, stamp]) + text,
    written: passages.flatMap(({ id }) => [id, captionOf(id)]).filter((id) => targets.has(id)),
    unplaced: [],
    empty: passages.filter(({ id }) => !targets.has(id)).map(({ id }) => id),
  };
}

/** The same passage as a draft begins it: its words in a comment, a picture below its. */
function unwritten(passage: PlacedPassage, file: TextFile): PlacedPassage {
  const { run } = passage;
  if (run === undefined) return { ...passage, isUnwritten: true };
  const { start, end } = run;
  const picture = pictureIn(run);
  if (picture === undefined)
    return { ...passage, isUnwritten: true, gap: { start, end, text: commentOf(sourceWords(run, file)) } };
  const bare = { ...picture, title: null };
  const text = `${commentOf(passage.text)}\n\n${writeInline([{ ...bare, alt: '' }])}`;
  return { ...passage, run: { ...run, nodes: [bare] }, isUnwritten: true, gap: { start, end, text } };
}

/**
 * Renews the words of a translation, and leaves all else in it as it is, to the letter.
 * @param source the source text
 * @param translation the translation, which may be a draft
 * @param back what came back
 * @returns the new text of its file
 */
export function renewTranslation(source: TextInPlace, translation: TextInPlace, back: Back): AppliedUnits {
  const pairs = align(placedPassages(source), placedPassages(translation));
  const values: (FieldValue & { id: string })[] = pairs.flatMap(({ source: from, translation: to }) => {
    if (from?.field === undefined) return [];
    const value = plainWords(back.targets.get(from.id));
    const isNew = value !== '' && (to === undefined || to.isUnwritten || value !== to.text);
    return isNew ? [{ id: from.id, field: from.field, value }] : [];
  });
  const { text, written, unplaced } = applyToBody(translation.file, pairs, back);
  const done = [...values.map(({ id }) => id), ...written];
  return {
    text: changeFrontMatter(translation.file.head, values) + text,
    written: done,
    unplaced,
    empty: pairs.flatMap(({ source: from, translation: to }) =>
      from && to?.isUnwritten && !done.includes(from.id) ? [from.id] : [],
    ),
  };
}
