import { translator } from '../../site/i18n/translator.ts';
import { separator } from '../../site/i18n/separator.ts';
import { element } from '../../text/element.ts';
import { relativeAddress } from '../../publication/relative-address.ts';
import { absolute, href } from '../../publication/addresses.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Name } from '../../publication/names.ts';
import { feedRoute, followRoute, frontRoute } from '../../publication/routes.ts';
import { escapeMarkup } from '../../read/words/markup.ts';
import type { Entry } from '../feeds/entries.ts';
import type { Feed } from '../feeds/feed.ts';
import { toXhtml, withoutForbidden } from '../feeds/xhtml.ts';
import { feedStyle } from '../feed-style/output.ts';
import { routeOf } from '../route-of.ts';

/** Makes a phone show a document as wide as itself. Atom has no word for it, and lets words of others stand. */
const viewport = '<meta xmlns="http://www.w3.org/1999/xhtml" name="viewport" content="width=device-width"/>';

/**
 * Writes a feed as Atom 1.0 (RFC 4287). The texts stand in it as elements, so that a browser can show them, with links
 * to follow, by a style sheet alone.
 * @param feed the feed
 * @returns the XML
 */
export function writeAtom({ locale, others, siteUrl, title, author, description, entries }: Feed): string {
  const address = absolute(siteUrl, feedRoute(locale.tag));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<?xml-stylesheet type="text/css" href="${escapeMarkup(styleAddress())}"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.tag}">`,
    `  ${viewport}`,
    `  <id>${escapeMarkup(address)}</id>`,
    `  <title${languageOf(title)}>${escapeMarkup(title.text)}</title>`,
    `  <subtitle>${escapeMarkup(description)}</subtitle>`,
    `  ${shownAbove(locale, siteUrl)}`,
    // A feed without entries has never changed; the epoch says so without asking the clock.
    `  <updated>${entries[0]?.updated ?? '1970-01-01T00:00:00Z'}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeMarkup(address)}"/>`,
    `  ${alternate('text/html', locale.tag, absolute(siteUrl, frontRoute(locale.tag)))}`,
    ...others.map(
      ({ tag }) => `  ${alternate('application/atom+xml', tag, absolute(siteUrl, feedRoute(tag)))}`,
    ),
    `  <author${languageOf(author)}><name>${escapeMarkup(author.text)}</name></author>`,
    ...entries.flatMap(entryLines).map((line) => `  ${line}`),
    '</feed>',
    '',
  ];
  return withoutForbidden(lines.join('\n'));

  function styleAddress(): string {
    const place = { siteUrl, file: feedRoute(locale.tag).slice(1) };
    return relativeAddress(href(siteUrl, routeOf(feedStyle, { locale: locale.tag })), place);
  }

  function languageOf(name: Name): string {
    return name.tag === locale.tag ? '' : ` xml:lang="${name.tag}"`;
  }
}

/**
 * What a browser shows above the texts, to a reader who came here by a link: what this is, and ways back. Feed readers leave
 * out what is not Atom's (RFC 4287, 6.3).
 */
function shownAbove({ tag }: Locale, siteUrl: URL): string {
  const t = translator(tag);
  const link = (route: string, words: string) => element('a', { href: absolute(siteUrl, route) }, words);
  const ways = [
    link(frontRoute(tag), t('notFound.front')),
    separator,
    link(followRoute(tag), t('follow.title')),
  ];
  const nav = element('nav', {}, element('p', {}, t('feed.shown')), element('p', {}, ...ways));
  return toXhtml([nav]).replace('<nav', '<nav xmlns="http://www.w3.org/1999/xhtml"');
}

function entryLines(entry: Entry): string[] {
  const { id, address, title, summary, published, updated, versions, content } = entry;
  return [
    '<entry>',
    `  <id>${escapeMarkup(id)}</id>`,
    `  <title>${escapeMarkup(title)}</title>`,
    ...versions.map((version) => `  ${alternate('text/html', version.language, version.address)}`),
    // Some feed readers lead to the first of these links, some to the last; the two shall be the same.
    `  <link rel="alternate" type="text/html" href="${escapeMarkup(address)}"/>`,
    `  <published>${published}</published>`,
    `  <updated>${updated}</updated>`,
    `  <summary>${escapeMarkup(summary)}</summary>`,
    // The outer element is no part of the content (RFC 4287, 3.1.1.3), and readers drop it.
    `  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${toXhtml([content])}</div></content>`,
    '</entry>',
  ];
}

function alternate(type: string, language: string, address: string): string {
  return `<link rel="alternate" type="${type}" hreflang="${language}" href="${escapeMarkup(address)}"/>`;
}
