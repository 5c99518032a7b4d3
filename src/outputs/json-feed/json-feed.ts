import { absolute } from '../../publication/addresses.ts';
import { frontRoute } from '../../publication/routes.ts';
import { writeHtml } from '../../text/write-html.ts';
import type { Entry } from '../feeds/entries.ts';
import type { Feed } from '../feeds/feed.ts';
import { routeOf } from '../route-of.ts';
import { jsonFeed } from './output.ts';

/** JSON Feed has no word for a text's other languages; whoever wonders what ours means reads it in that of HTML. */
const aboutTranslations = 'https://html.spec.whatwg.org/multipage/links.html#rel-alternate';

/**
 * Writes a feed as JSON Feed 1.1.
 * @param feed the feed
 * @returns the JSON
 */
export function writeJsonFeed({ locale, siteUrl, title, author, description, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: title.text,
    home_page_url: absolute(siteUrl, frontRoute(locale.tag)),
    feed_url: absolute(siteUrl, routeOf(jsonFeed, { locale: locale.tag })),
    description,
    language: locale.tag,
    authors: [{ name: author.text }],
    items: entries.map((entry) => toItem(entry, locale.tag)),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function toItem(entry: Entry, language: string) {
  const { id, address, title, summary, published, updated, versions, content, picture } = entry;
  const others = versions.slice(1).map((version) => ({ language: version.language, url: version.address }));
  return {
    id,
    url: address,
    title,
    summary,
    content_html: writeHtml([content]),
    // What is undefined is left out.
    image: picture,
    date_published: published,
    date_modified: updated,
    language,
    _translations: others.length === 0 ? undefined : { about: aboutTranslations, items: others },
  };
}
