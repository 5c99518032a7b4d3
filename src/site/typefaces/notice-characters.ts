import { formats } from '../i18n/formats.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { withdrawnIn } from '../../publication/published.ts';
import { reasonFor } from '../../publication/withdrawal.ts';

type Strings = Readonly<Record<string, unknown>>;

/** Keys of the strings that only notices show. */
const kinds = ['withdrawn', 'held'];

/** What is set in a language, and what of it as titles. */
export interface NoticeWords {
  readonly text: readonly string[];
  readonly titles: readonly string[];
  /** Strings of the interface that are shown, nested as they are. */
  readonly strings: Strings;
}

/**
 * Parts the words of notices from all others: most sites have no page that was withdrawn, and need not carry its letters.
 * @param publication what is published
 * @param locale the language
 * @returns what its notices show, and the strings of its interface without those of notices that are not there
 */
export function noticeWords(publication: Publication, locale: Locale): NoticeWords {
  const withdrawn = withdrawnIn(publication, locale.tag);
  const { date } = formats(locale);
  const all = locale.strings.data as Strings;
  const isHeld = publication.heldPages.some(({ locale: tag }) => tag === locale.tag);
  const shown = [...(withdrawn.length > 0 ? ['withdrawn'] : []), ...(isHeld ? ['held'] : [])];
  const strings = Object.entries(all).filter(([key]) => shown.includes(key) || !kinds.includes(key));
  return {
    strings: Object.fromEntries(strings),
    titles: [
      ...withdrawn.map(({ translation }) => translation.title),
      ...shown.map((kind) => String((all[kind] as Strings).title)),
    ],
    text: withdrawn.flatMap(({ bulletin }) => [
      date(bulletin.published),
      date(bulletin.withdrawn?.date ?? bulletin.published),
      reasonFor(bulletin, locale, publication)?.text ?? '',
    ]),
  };
}
