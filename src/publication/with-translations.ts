import type { Bulletin } from './model.ts';
import type { Translation } from './translation.ts';

/**
 * Gives a bulletin its texts: the only way, so that its source is always one of them.
 * @param bulletin a bulletin
 * @param translations texts of it, in the order of the publication's languages
 * @returns the bulletin with just these
 */
export function withTranslations(
  bulletin: Omit<Bulletin, 'source' | 'translations'>,
  translations: readonly Translation[],
): Bulletin {
  const source = translations.find(({ locale }) => locale.tag === bulletin.sourceLocale);
  return { ...bulletin, source, translations };
}
