import type { Element, ElementContent } from 'hast';

import { dates, separated, sourceChanged, withdrawnNotice } from '../../site/rendering/frame.ts';
import { figures } from '../../site/rendering/figures.ts';
import { languageLink } from '../../site/rendering/language-link.ts';
import { surroundingsOf, type SurroundingsSource } from '../../site/rendering/surroundings.ts';
import { absolute } from '../../publication/addresses.ts';
import { blocksLedHome } from '../destination.ts';
import { bulletinAlternates, type Alternate } from '../../publication/alternates.ts';
import type { Published } from '../../publication/published.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import { showBlocks } from '../../text/components/show-blocks.ts';
import { leadAndRest } from '../../text/lead.ts';
import { element, mapElements } from '../../text/element.ts';

/** What an entry is made of: a bulletin in one language, and what surrounds it. */
export type EntrySource = Published & SurroundingsSource;

/**
 * A bulletin's full text for feed readers, which show it among texts of other sites: every address is whole, that of a
 * heading leads to the heading on the page, and nothing in it has a name that another text's part may have too.
 * @param source the bulletin in one language
 * @returns the tree, marked with its language and direction
 */
export function contentOf(source: EntrySource): Element {
  const { publication, bulletin } = source;
  const { locale } = source.translation;
  const framed = { ...source, medium: 'feed' } as const;
  const text =
    bulletin.withdrawn === undefined
      ? [sourceChanged(framed), ...aroundFigures(source, figures(framed)), [dates(framed)]]
      : withdrawnNotice(framed).map((paragraph) => [paragraph]);
  const parts: ElementContent[][] = [...text, [languages(source)]].filter((part) => part.length > 0);
  const page = absolute(publication.site.url, bulletinRoute(locale.tag, bulletin.slug));
  return element(
    'div',
    { lang: locale.tag, dir: locale.direction, class: 'text' },
    '\n',
    ...parts.flatMap((part) => [...mapElements(part, (each) => standingAlone(each, page)), '\n']),
  );
}

/** The text with its figures behind the lead, as on the page: what readers of feeds see first of a text is its beginning. */
function aroundFigures(source: EntrySource, figures: ElementContent[]): ElementContent[][] {
  const surroundings = surroundingsOf('feed', source.translation.locale, source);
  const { lead, rest } = leadAndRest(blocksLedHome(source, source.publication));
  return [showBlocks(lead, surroundings), figures, showBlocks(rest, surroundings)];
}

/** An element as it can stand among those of other sites. */
function standingAlone({ properties, ...rest }: Element, page: string): Element {
  const kept = Object.entries(properties).flatMap(([name, value]) => {
    if (name === 'id') return [];
    return [[name, name === 'href' || name === 'src' ? new URL(String(value), page).href : value]];
  });
  return { ...rest, properties: Object.fromEntries(kept) as Element['properties'] };
}

/** The bulletin's page in each of its languages, by the language's own name. */
function languages(source: EntrySource): Element {
  const { url } = source.publication.site;
  const links = versionsOf(source).map((version) =>
    element('a', languageLink(url, source.translation.locale, version), version.locale.name),
  );
  return element('p', { class: 'languages' }, ...separated(links));
}

/**
 * @param published a bulletin in one language
 * @returns its page in each of its languages, that language first: what takes one address takes the first
 */
export function versionsOf({ bulletin, translation }: Published): Alternate[] {
  const { translations } = bulletinAlternates(bulletin);
  const isOwn = ({ locale }: Alternate) => locale === translation.locale;
  return [...translations.filter(isOwn), ...translations.filter((each) => !isOwn(each))];
}
