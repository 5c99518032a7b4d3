import type { Publication } from '../../publication/model.ts';
import type { Name } from '../../publication/names.ts';
import type { Published } from '../../publication/published.ts';
import { reasonFor } from '../../publication/withdrawal.ts';
import { formats } from './formats.ts';
import { translator } from './translator.ts';

/** What readers of a language are told of a bulletin that was withdrawn. */
export interface WithdrawnWords {
  /** Names the bulletin, and says that it was withdrawn. */
  readonly title: string;
  /** Says since when. */
  readonly text: string;
  /** Why, maybe in another language. */
  readonly reason: Name | undefined;
}

/**
 * @param text a bulletin that was withdrawn, in one language
 * @param publication what is published
 * @returns the words
 */
export function withdrawnWords(
  { bulletin, translation }: Published,
  publication: Publication,
): WithdrawnWords {
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
