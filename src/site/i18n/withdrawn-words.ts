import type { Locale } from '../../publication/locale.ts';
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
 * @param published a bulletin that was withdrawn, in one language
 * @param locale that language
 * @returns the words
 */
export function withdrawnWords({ bulletin, translation }: Published, locale: Locale): WithdrawnWords {
  const t = translator(locale.tag);
  const { date } = formats(locale);
  const { published, withdrawn } = bulletin;
  return {
    title: t('withdrawn.title', { title: translation.title }),
    text: t('withdrawn.text', { published: date(published), date: date(withdrawn?.date ?? published) }),
    reason: reasonFor(bulletin, locale.tag),
  };
}
