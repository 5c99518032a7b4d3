import { bulletinAlternates, type Alternate } from '../../publication/alternates.ts';
import type { Published } from '../../publication/published.ts';

/**
 * @param published a bulletin in one language
 * @returns its page in each of its languages, that language first: what takes one address takes the first
 */
export function versionsOf({ bulletin, translation }: Published): Alternate[] {
  const { translations } = bulletinAlternates(bulletin);
  const isOwn = ({ locale }: Alternate) => locale === translation.locale;
  return [...translations.filter(isOwn), ...translations.filter((each) => !isOwn(each))];
}
