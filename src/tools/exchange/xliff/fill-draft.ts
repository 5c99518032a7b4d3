import { splitMdx } from '../../../text/front-matter.ts';
import { passageRuns } from '../../../text/passage-runs.ts';
import { parseMdx } from '../../../text/syntax.ts';
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
  const { head, body } = textFileOf(text);
  const passages = placedPassages(source);
  const fields = emptyFields(
    head,
    passages.flatMap(({ field, text: value }) => (field === undefined ? [] : [{ field, value }])),
  );
  const isSound = parseMdx('', splitMdx(text).body, () => undefined) !== undefined;
  const inText = passages.filter(({ field }) => field === undefined);
  const holes = isSound ? holesIn(body, passageRuns(body), inText) : [];
  const edits = holes.map(({ filled, ...place }) => ({ ...place, text: filled }));
  let shift = 0;
  const gaps = holes.map(({ start, end, filled }) => {
    const gap = {
      start: start + shift,
      end: start + shift + filled.length,
      original: body.slice(start, end),
    };
    shift += filled.length - (end - start);
    return gap;
  });
  return {
    text: changeFrontMatter(head, fields) + applyEdits(body, edits),
    head,
    fields: fields.map(({ field }) => field.map(String).join('.')),
    gaps,
  };
}
