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
  const known = made.get(publication) ?? publication.bulletins.flatMap((each) => pairsIn(each, publication));
  made.set(publication, known);
  return known;
}

function pairsIn(bulletin: Bulletin, { locales }: Publication): Pair[] {
  const localeOf = (tag: string) => locales.find((locale) => locale.tag === tag);
  const source = bulletin.translations.find(({ locale }) => locale === bulletin.sourceLocale);
  const sourceLocale = localeOf(bulletin.sourceLocale);
  if (source === undefined || sourceLocale === undefined) return [];
  return bulletin.translations.flatMap((translation) => {
    const locale = localeOf(translation.locale);
    if (translation === source || locale === undefined) return [];
    const aligned = align(source.passages, translation.passages, lengthRatio(sourceLocale, locale));
    return [{ bulletin, source, translation, sourceLocale, locale, aligned }];
  });
}
