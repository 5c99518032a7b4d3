import { align } from '../../../check/align/align.ts';
import {
  beginFrontMatter,
  changeFrontMatter,
  type FieldValue,
} from '../../../publication/write-front-matter.ts';
import { revisionOf } from '../../../publication/revision.ts';
import { applyToBody, type Back, type Pair } from './apply-to-body.ts';
import { plainWords } from './plain-words.ts';
import { unwritten } from './unwritten.ts';
import { captionOf, placedPassages, type TextInPlace } from './units-of.ts';

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
export function beginTranslation(source: TextInPlace, back: Back): Applied {
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

/**
 * Renews the words of a translation, and leaves all else in it as it is, to the letter.
 * @param source the source text
 * @param translation the translation, which may be a draft
 * @param back what came back
 * @returns the new text of its file
 */
export function renewTranslation(source: TextInPlace, translation: TextInPlace, back: Back): Applied {
  const pairs = align(placedPassages(source), placedPassages(translation)) as Pair[];
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
