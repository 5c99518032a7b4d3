import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { publicationName } from '../../publication/names.ts';
import { keyOf } from '../../store/key-of.ts';
import type { CardStyle } from '../card/card.ts';
import { cardKey } from '../card/key.ts';
import { lackingFinder } from '../card/lacking.ts';
import { routeOf } from '../route-of.ts';
import { rootMeasures } from './lay-out.ts';
import { rootCard } from './output.ts';
import type { RootCard, StyledWords } from './root-card.ts';

/**
 * Finds out what the card of the page of all languages is made of: the publication's name, and of the languages' own
 * names those whose typefaces hold all of them.
 * @param publication what is published
 * @param styles how cards are set, by the languages that have typefaces
 * @returns the card; undefined where the publication's name cannot be set
 */
export function planRootCard(
  publication: Publication,
  styles: ReadonlyMap<Locale, CardStyle>,
): RootCard | undefined {
  const { text, locale } = publicationName(publication);
  const style = locale && styles.get(locale);
  if (style === undefined || !isHeld({ text, style })) return undefined;
  const name = { text, style };
  const languages = Array.from(styles, ([{ name }, style]) => ({ text: name, style })).filter(isHeld);
  const keys = [name, ...languages].map((words) => cardKey(asCard(words), words.style));
  const key = keyOf([rootMeasures, keys]).slice(0, 16);
  return { key, route: routeOf(rootCard, { key }), name, languages };
}

const asCard = ({ text }: StyledWords) => ({ name: text, language: '', date: '', title: '' });

function isHeld(words: StyledWords): boolean {
  return lackingFinder(words.style)(asCard(words)).length === 0;
}
