import { termLines } from '../../check/glossary/term-lines.ts';
import { whatMoved, type MovedPassage, type WhatMoved } from '../history/what-moved.ts';
import { textFileOf } from '../../text/text-file.ts';
import { readTranslation } from '../../publication/translation.ts';
import { readSourceFile } from '../../read/files/source-file.ts';
import { fillDraft } from '../exchange/xliff/fill-draft.ts';
import { unitsOf, type TextInPlace } from '../exchange/xliff/units-of.ts';
import { inPlace, unreadable, type AtHand } from './work-at-hand.ts';

/**
 * @param atHand a work and one of its languages
 * @returns its passages, each with what renders it and what a translator should know of it, and the texts that its
 * words stand in; no translation where there is none yet
 * @throws {CommandError} where the translation cannot be read, not even as a draft of which passages are to be written
 */
export function unitsAtHand(atHand: AtHand) {
  const { work, glossary, locale } = atHand;
  const source = inPlace(atHand.siteFolder, atHand.source);
  const translation = atHand.isThere ? draftInPlace(atHand, source) : undefined;
  const linesOf = termLines(glossary, work.sourceLocale, locale.tag);
  const moved = movedNotes(whatMoved(atHand.siteFolder, atHand.source, translation?.translation.revision));
  const units = unitsOf(work, source, translation, (passage) => [
    ...linesOf([passage]).map((line) => `glossary: ${line}`),
    ...(moved.get(passage.id) ?? []),
  ]);
  return { units, source, translation };
}

/** A text that may be a draft: what it lacks is filled with the source's words, so that the rest is found in its place. */
function draftInPlace(
  { siteFolder, work, locale, file, translation, report }: AtHand,
  source: TextInPlace,
): TextInPlace {
  const text = readSourceFile(siteFolder, file, () => undefined)?.text ?? '';
  const { head, fields, gaps, ...filled } = fillDraft(text, source);
  if (fields.length + gaps.length === 0 && translation !== undefined) return inPlace(siteFolder, translation);
  const read = readTranslation(
    // Where pages lie is of no account: addresses go out as they were written.
    { file, locale, hrefOf: (route) => route },
    // The place that a scaffold keeps for a caption is a problem; a letter is as wide.
    filled.text.replaceAll('"…")', '"x")'),
    () => undefined,
  );
  if (read === undefined) throw unreadable(work, report);
  return { translation: read, file: { ...textFileOf(filled.text), head }, draft: { fields, gaps } };
}

/** What happened to passages of the source text, by their names in it; of what was taken out, on the passage above it. */
function movedNotes({ passages }: WhatMoved): ReadonlyMap<string, readonly string[]> {
  const notes = passages.flatMap((passage) => {
    const { change } = passage;
    const on = change.kind === 'removed' ? change.after : change.passage;
    const note = noteOn(passage);
    return on === undefined || note === undefined ? [] : [{ id: on.id, note }];
  });
  return new Map(
    Array.from(
      Map.groupBy(notes, ({ id }) => id),
      ([id, all]) => [id, all.map(({ note }) => note)],
    ),
  );
}

function noteOn({ change, was, now }: MovedPassage): string | undefined {
  const before = was === undefined ? 'There is no earlier wording to show.' : `It was: “${was}”`;
  const after = was === undefined ? '' : ` It is now: “${now ?? ''}”`;
  return {
    added: 'New since the text was translated.',
    changed: `Changed since it was translated. ${before}${after}`,
    moved: undefined,
    removed: `What stood below this was taken out since the text was translated. ${before}`,
  }[change.kind];
}
