import { formats } from '../../site/i18n/formats.ts';
import { hyphenate } from '../../site/i18n/hyphenate.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { publicationName } from '../../publication/names.ts';
import { textsIn, type Published } from '../../publication/published.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import { routeOf } from '../route-of.ts';
import { planRootCard } from '../root-card/plan-root-card.ts';
import type { RootCard } from '../root-card/root-card.ts';
import type { Card, CardStyle, CardWords } from './card.ts';
import { lackingFinder } from './lacking.ts';
import { cardKey } from './key.ts';
import { card } from './output.ts';
import { cardStyle } from './styles.ts';

/** Bulletins of a language that have no card, and the characters of theirs that its typefaces lack. */
export interface Cardless {
  readonly locale: string;
  readonly texts: number;
  readonly lacking: readonly string[];
}

/** The preview cards of a publication. */
export interface Cards {
  /** By the route of the page. */
  readonly byPage: ReadonlyMap<string, Card>;
  /** That of the page of all languages. */
  readonly root?: RootCard | undefined;
  readonly cardless: readonly Cardless[];
}

/**
 * Finds out what the card of every bulletin in every language is made of, and draws none yet. A language has cards where
 * it has typefaces, and a bulletin where these hold every character of it: boxes for letters would be worse than no picture.
 * @param publication what is published
 * @param siteFolder folder that holds `locales/`
 * @returns the cards
 * @throws where a typeface cannot be read
 */
export async function planCards(publication: Publication, siteFolder: string): Promise<Cards> {
  const byPage = new Map<string, Card>();
  const cardless: Cardless[] = [];
  const styles = new Map<Locale, CardStyle>();
  for (const locale of publication.locales) {
    const { tag } = locale;
    const style = await cardStyle(publication, siteFolder, locale);
    if (style === undefined) continue;
    styles.set(locale, style);
    const lackingOf = lackingFinder(style);
    const texts = textsIn(publication.bulletins, tag).map((published) => {
      const words = cardWords(publication, locale, published);
      return { slug: published.bulletin.slug, words, lacking: lackingOf(words) };
    });
    for (const { slug, words } of texts.filter(({ lacking }) => lacking.length === 0)) {
      const key = cardKey(words, style);
      byPage.set(bulletinRoute(tag, slug), {
        key,
        route: routeOf(card, { locale: tag, slug, key }),
        words,
        style,
      });
    }
    const without = texts.filter(({ lacking }) => lacking.length > 0);
    const lacking = [...new Set(without.flatMap((text) => text.lacking))].sort();
    if (without.length > 0) cardless.push({ locale: tag, texts: without.length, lacking });
  }
  return { byPage, root: planRootCard(publication, styles), cardless };
}

function cardWords(
  publication: Publication,
  locale: Locale,
  { bulletin, translation }: Published,
): CardWords {
  return {
    name: publicationName(publication, locale).text,
    language: locale.name,
    date: formats(locale).date(bulletin.published),
    title: hyphenate(translation.title, locale),
  };
}
