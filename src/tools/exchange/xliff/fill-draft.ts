import { textFileOf } from '../../../text/text-file.ts';
import { changeFrontMatter, emptyFields } from '../../../publication/write-front-matter.ts';
import { applyEdits } from '../../../read/data/edits.ts';
import { holesIn } from './holes.ts';
import { placedPassages, type Gap, type TextInPlace } from './units-of.ts';

/** A draft whose passages that are still to be written hold the source's words, so that it is as whole as its source. */
export interface FilledDraft {
  /** The whole file. */
  readonly text: string;
  /** The front matter as it is, with its dashes. */
  readonly head: string;
  /** Names of the fields that are still to be written. */
  readonly fields: readonly string[];
  /** The places in the text below it. */
  readonly gaps: readonly Gap[];
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
  const edits = holes.map(({ filled, ...place }) => ({ ...place, text: filled }));
  const head = changeFrontMatter(file.head, fields);
  let shift = head.length - file.head.length;
  const gaps = holes.map(({ start, end, filled }) => {
    const gap = {
      start: start + shift,
      end: start + shift + filled.length,
      original: text.slice(start, end),
    };
    shift += filled.length - (end - start);
    return gap;
  });
  return {
    text: head + applyEdits(text, edits).slice(file.start),
    head: file.head,
    fields: fields.map(({ field }) => field.map(String).join('.')),
    gaps,
  };
}
