import { termLines } from '../../check/glossary/term-lines.ts';
import { whatMoved } from '../history/what-moved.ts';
import { textFileOf } from '../../text/text-file.ts';
import { readTranslation } from '../../publication/translation.ts';
import { readSourceFile } from '../../read/files/source-file.ts';
import { fillDraft } from '../exchange/xliff/fill-draft.ts';
import type { Unit } from '../exchange/xliff/unit.ts';
import { unitsOf, type TextInPlace } from '../exchange/xliff/units-of.ts';
import { inPlace, unreadable, type AtHand } from './bulletin-at-hand.ts';
import { movedNotes } from './moved-notes.ts';

/** A bulletin as it would go to a translator now, and the texts that its words stand in. */
export interface UnitsAtHand {
  readonly units: readonly Unit[];
  readonly source: TextInPlace;
  /** Undefined where there is none yet. */
  readonly translation: TextInPlace | undefined;
}

/**
 * @param atHand a bulletin and one of its languages
 * @returns its passages, each with what renders it and what a translator should know of it
 * @throws {CommandError} where the translation cannot be read, not even as a draft of which passages are to be written
 */
export function unitsAtHand(atHand: AtHand): UnitsAtHand {
  const { bulletin, glossary, locale } = atHand;
  const source = inPlace(atHand.siteFolder, atHand.source);
  const translation = atHand.isThere ? draftInPlace(atHand, source) : undefined;
  const linesOf = termLines(glossary, bulletin.sourceLocale, locale.tag);
  const moved = movedNotes(whatMoved(atHand.siteFolder, atHand.source, translation?.translation.revision));
  const units = unitsOf(bulletin, source, translation, (passage) => [
    ...linesOf([passage]).map((line) => `glossary: ${line}`),
    ...(moved.get(passage.id) ?? []),
  ]);
  return { units, source, translation };
}

/** A text that may be a draft: what it lacks is filled with the source's words, so that the rest is found in its place. */
function draftInPlace(
  { siteFolder, bulletin, locale, file, translation, report }: AtHand,
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
  if (read === undefined) throw unreadable(bulletin.slug, report);
  return { translation: read, file: { ...textFileOf(filled.text), head }, draft: { fields, gaps } };
}
