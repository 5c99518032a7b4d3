import { termLines } from '../editorial/glossary/term-lines.ts';
import { whatMoved } from '../history/what-moved.ts';
import type { Unit } from '../xliff/unit.ts';
import { unitsOf, type TextInPlace } from '../xliff/units-of.ts';
import { inPlace, type AtHand } from './bulletin-at-hand.ts';
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
 */
export function unitsAtHand({ siteFolder, bulletin, glossary, locale, ...texts }: AtHand): UnitsAtHand {
  const source = inPlace(siteFolder, texts.source);
  const translation = texts.translation && inPlace(siteFolder, texts.translation);
  const linesOf = termLines(glossary, bulletin.sourceLocale, locale.tag);
  const moved = movedNotes(whatMoved(siteFolder, texts.source, texts.translation?.revision));
  const units = unitsOf(bulletin, source, translation, (passage) => [
    ...linesOf([passage]).map((line) => `glossary: ${line}`),
    ...(moved.get(passage.id) ?? []),
  ]);
  return { units, source, translation };
}
