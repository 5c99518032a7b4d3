import type { Locale } from '../../publication/locale.ts';
import type { Bulletin, Publication } from '../../publication/model.ts';
import type { TextPassage } from '../../publication/passages.ts';
import type { Translation } from '../../publication/translation.ts';
import { align, type Aligned } from './align.ts';
import { lengthRatio } from './length-ratio.ts';
import { perBulletin } from '../per-bulletin.ts';

/** A translation beside the source text that it renders. */
export interface Pair {
  readonly bulletin: Bulletin;
  readonly source: Translation;
  readonly translation: Translation;
  readonly sourceLocale: Locale;
  readonly locale: Locale;
  /** Which passage renders which, in the source's order. */
  readonly aligned: readonly Aligned<TextPassage>[];
}

const made = perBulletin<Publication, readonly Pair[]>();

/**
 * Puts every translation beside its source text; rules share what is found here.
 * @param publication what could be read
 * @returns the pairs; none for a bulletin whose source text cannot be read
 */
export function pairsOf(publication: Publication): readonly Pair[] {
  const known = made.get(publication) ?? publication.bulletins.flatMap(pairsIn);
  made.set(publication, known);
  return known;
}

function pairsIn(bulletin: Bulletin): Pair[] {
  const { source, translations } = bulletin;
  if (source === undefined) return [];
  const { locale: sourceLocale } = source;
  return translations
    .filter((translation) => translation !== source)
    .map((translation) => {
      const { locale } = translation;
      const aligned = align(source.passages, translation.passages, lengthRatio(sourceLocale, locale));
      return { bulletin, source, translation, sourceLocale, locale, aligned };
    });
}
