import { absolute } from '../publication/addresses.ts';
import type { Locale } from '../publication/locale.ts';
import { publicationName, publisherName } from '../publication/names.ts';
import type { Publication } from '../publication/model.ts';
import { publishedIn, type Published } from '../publication/published.ts';
import { bulletinRoute, feedRoute, frontRoute } from '../publication/routes.ts';
import { escapeMarkup } from '../reading/markup.ts';

/**
 * The Atom 1.0 feed of one language (RFC 4287): every bulletin that exists in it, newest first. All dates come
 * from content, so that the same content makes the same feed.
 * @param publication what is published
 * @param locale the language
 * @returns the XML
 */
export function atomFeed(publication: Publication, locale: Locale): string {
  const { url } = publication.site;
  const address = absolute(url, feedRoute(locale.tag));
  const published = publishedIn(publication, locale.tag);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.tag}">`,
    `  <id>${escapeMarkup(address)}</id>`,
    `  <title>${escapeMarkup(publicationName(publication, locale.tag).text)}</title>`,
    `  <updated>${newest(published)}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeMarkup(address)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${locale.tag}" href="${escapeMarkup(absolute(url, frontRoute(locale.tag)))}"/>`,
    `  <author><name>${escapeMarkup(publisherName(publication, locale.tag).text)}</name></author>`,
    ...published.map((each) => entry(url, locale, each)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(url: URL, locale: Locale, { bulletin, translation }: Published): string {
  const address = escapeMarkup(absolute(url, bulletinRoute(locale.tag, bulletin.slug)));
  return [
    '  <entry>',
    `    <id>${address}</id>`,
    `    <title>${escapeMarkup(translation.title)}</title>`,
    `    <link rel="alternate" type="text/html" hreflang="${locale.tag}" href="${address}"/>`,
    `    <published>${midnight(bulletin.published)}</published>`,
    `    <updated>${midnight(bulletin.updated ?? bulletin.published)}</updated>`,
    `    <summary>${escapeMarkup(translation.summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The feed's own date. One without entries has never changed; the epoch says so without asking the clock. */
function newest(published: readonly Published[]): string {
  const dates = published.map(({ bulletin }) => bulletin.updated ?? bulletin.published).sort();
  return midnight(dates.at(-1) ?? '1970-01-01');
}

function midnight(calendarDate: string): string {
  return `${calendarDate}T00:00:00Z`;
}
