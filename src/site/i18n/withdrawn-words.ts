import type { Publication } from '../../publication/model.ts';
import type { Published } from '../../publication/published.ts';
import { reasonFor } from '../../publication/withdrawal.ts';
import { formats } from './formats.ts';
import { translator } from './translator.ts';

/**
 * What readers of a language are told of a bulletin that was withdrawn.
 * @param text the bulletin in that language
 * @param publication what is published
 * @returns a title that names it and says that it was withdrawn, a text that says since when, and the reason, maybe in
 *   another language
 */
export function withdrawnWords({ bulletin, translation }: Published, publication: Publication) {
  const { locale } = translation;
  const t = translator(locale.tag);
  const { date } = formats(locale);
  const { published, withdrawn } = bulletin;
  return {
    title: t('withdrawn.title', { title: translation.title }),
    text: t('withdrawn.text', { published: date(published), date: date(withdrawn?.date ?? published) }),
    reason: reasonFor(bulletin, locale, publication),
  };
}
