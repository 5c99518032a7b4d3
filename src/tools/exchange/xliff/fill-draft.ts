import { textFileOf } from '../../../text/text-file.ts';
import { changeFrontMatter, emptyFields } from '../../../publication/write-front-matter.ts';
import { applyEdits, type Edit } from '../../../read/data/edits.ts';
import { holesIn } from './holes.ts';
import { placedPassages, type TextInPlace } from './units-of.ts';

/** A draft whose passages that are still to be written hold the source's words, so that it is as whole as its source. */
export interface FilledDraft {
  /** The whole file. */
  readonly text: string;
  /** The front matter as it is, with its dashes. */
  readonly head: string;
  /** Names of the fields that are still to be written. */
  readonly fields: readonly string[];
  /** What puts back what the draft has in each place in the text below it. */
  readonly gaps: readonly Edit[];
}

/**
 * @param text a draft's file, lines ended by `\n`
 * @param source its source text
 * @returns the draft filled; the same text where nothing is to be filled, or where it cannot be told what is
 */
export function fillDraft(text: string, source: TextInPlace): FilledDraft {
  const file = textFileOf(text);
  const passages = placedPassages(source);
  const fields = emptyFields(
    file.head,
    passages.flatMap(({ field, text: value }) => (field === undefined ? [] : [{ field, value }])),
  );
  const inText = passages.filter(({ field }) => field === undefined);
  const holes = holesIn(file, inText, source.file);
  const head = changeFrontMatter(file.head, fields);
  let shift = head.length - file.head.length;
  const gaps = holes.map(({ start, end, text: filled }) => {
    const from = start + shift;
    shift += filled.length - (end - start);
    return { start: from, end: from + filled.length, text: text.slice(start, end) };
  });
  return {
    text: head + applyEdits(text, holes).slice(file.start),
    head: file.head,
    fields: fields.map(({ field }) => field.map(String).join('.')),
    gaps,
  };
}
