import type { Surroundings } from '../../text/components/surroundings.ts';
import { absolute, href, readable } from '../../publication/addresses.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { followRoute, pictureRoute } from '../../publication/routes.ts';
import type { FollowCodes } from '../follow-code/follow-codes.ts';
import { formats } from '../i18n/formats.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { translator } from '../i18n/translator.ts';
import type { Pictures } from '../pictures/pictures.ts';

/** What surroundings are made from. */
export interface SurroundingsSource {
  readonly publication: Publication;
  readonly pictures: Pictures;
  /** Only pages show them. */
  readonly followCodes?: FollowCodes;
}

/**
 * @param medium what shows a text
 * @param locale the text's language
 * @param source what is published, and what was made for it
 * @returns what the text is shown with
 */
export function surroundingsOf(
  medium: Surroundings['medium'],
  locale: Locale,
  { publication, pictures, followCodes }: SurroundingsSource,
): Surroundings {
  const { url } = publication.site;
  const route = followRoute(locale.tag);
  const t = translator(locale.tag) as (key: MessageKey, values?: Readonly<Record<string, string>>) => string;
  return {
    medium,
    // A component names its words in its own folder, which knows of no list of them; i18next throws for any other.
    word: (key, values) => t(key as MessageKey, values),
    list: formats(locale).list,
    follow: {
      href: absolute(url, route),
      readable: readable(url, route),
      code: followCodes?.get(locale.tag),
    },
    picture(file) {
      const made = pictures.get(file);
      if (made === undefined) throw new Error(`The picture ${file} was not made.`);
      const copies = made.variants.map(({ name, width }) => ({ href: href(url, pictureRoute(name)), width }));
      return { width: made.width, height: made.height, copies };
    },
  };
}
