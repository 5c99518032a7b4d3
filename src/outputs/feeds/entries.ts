import type { Element } from 'hast';

import { withdrawnWords } from '../../site/i18n/withdrawn-words.ts';
import { absolute } from '../../publication/addresses.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Locale } from '../../publication/locale.ts';
import { bulletinRoute, pictureRoute } from '../../publication/routes.ts';
import { latestIn } from './latest.ts';
import { contentOf, versionsOf, type EntrySource, type FeedSource } from './content.ts';

/** What a feed of either format says of a bulletin. */
export interface Entry {
  /** The address that it had first: a feed reader that knows it does not show the bulletin as a new one. */
  readonly id: string;
  /** Its page. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** Moments, by RFC 3339. */
  readonly published: string;
  readonly updated: string;
  /** Its page in each of its languages, the same page first. */
  readonly versions: readonly { readonly language: string; readonly address: string }[];
  readonly content: Element;
  /** Address of its first picture. */
  readonly picture: string | undefined;
}

/**
 * The bulletins of a language that changed last, whether published then, corrected or withdrawn, the latest first.
 * @param source what is published, and what was made for it
 * @param locale the language
 * @returns at most {@link feedLength} of them
 */
export function entriesOf(source: FeedSource, locale: Locale): Entry[] {
  return latestIn(source.publication, locale).map((published) => toEntry({ ...published, ...source }));
}

function toEntry(source: EntrySource): Entry {
  const { publication, bulletin } = source;
  const { locale } = source.translation;
  const { url } = publication.site;
  return {
    id: absolute(url, bulletinRoute(locale.tag, bulletin.formerly[0] ?? bulletin.slug)),
    address: absolute(url, bulletinRoute(locale.tag, bulletin.slug)),
    ...namesOf(source),
    published: midnight(bulletin.published),
    updated: midnight(lastChanged(source)),
    versions: versionsOf(source).map((version) => ({
      language: version.locale.tag,
      address: absolute(url, version.route),
    })),
    content: contentOf(source),
    picture: bulletin.withdrawn === undefined ? pictureOf(source) : undefined,
  };
}

/** Feed readers that have shown the text show this in its place. */
function namesOf(source: EntrySource): Pick<Entry, 'title' | 'summary'> {
  const { bulletin, translation } = source;
  if (bulletin.withdrawn === undefined) return { title: translation.title, summary: translation.summary };
  const { title, text } = withdrawnWords(source, source.publication);
  return { title, summary: text };
}

function pictureOf({ publication, translation, pictures }: EntrySource): string | undefined {
  const [first] = translation.pictures;
  const name = first && pictures.get(first.file)?.variants.at(-1)?.name;
  return name === undefined ? undefined : absolute(publication.site.url, pictureRoute(name));
}

/** Content knows days alone: the clock, which knows more, is never asked. */
function midnight(calendarDate: string): string {
  return `${calendarDate}T00:00:00Z`;
}
