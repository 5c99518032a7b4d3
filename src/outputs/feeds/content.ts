import type { Element, ElementContent } from 'hast';

import { notesOf } from '../../site/rendering/notes.ts';
import { notesByPart, showWithNotes } from '../../site/rendering/with-notes.ts';
import { corrections } from '../../site/rendering/corrections.ts';
import { dates, separated, withdrawnNotice } from '../../site/rendering/frame.ts';
import { sourceChanged } from '../../site/rendering/source-changed.ts';
import { figures } from '../../site/rendering/figures.ts';
import { languageLink } from '../../site/rendering/language-link.ts';
import { surroundingsOf, type SurroundingsSource } from '../../site/rendering/surroundings.ts';
import { absolute } from '../../publication/addresses.ts';
import type { Handed } from '../reads.ts';
import { bulletinAlternates, type Alternate } from '../../publication/alternates.ts';
import type { Published } from '../../publication/published.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import { leadElsewhere } from '../../text/lead-elsewhere.ts';
import { leadAndRest } from '../../text/lead.ts';
import { element, mapElements } from '../../text/element.ts';

/** What feeds are made of. */
export type FeedSource = Pick<SurroundingsSource, 'publication' | 'pictures'> &
  Pick<Handed, 'outdatedFigures' | 'leads'>;

/** What an entry is made of: a bulletin in one language, and what surrounds it. */
export type EntrySource = Published & FeedSource;

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
      ? [sourceChanged(framed), ...textAndFigures(source), corrections(framed), [dates(framed)]]
      : withdrawnNotice(framed).map((paragraph) => [paragraph]);
  const parts: (readonly ElementContent[])[] = [...text, [languages(source)]].filter(
    (part) => part.length > 0,
  );
  const page = absolute(publication.site.url, bulletinRoute(locale.tag, bulletin.slug));
  return element(
    'div',
    { lang: locale.tag, dir: locale.direction, class: 'text' },
    '\n',
    ...parts.flatMap((part) => [...mapElements(part, (each) => standingAlone(each, page)), '\n']),
  );
}

/** The text with its figures behind the lead, as on the page: what readers of feeds see first of a text is its beginning. */
function textAndFigures(source: EntrySource): (readonly ElementContent[])[] {
  const { translation, outdatedFigures, leads } = source;
  const framed = { ...source, medium: 'feed' } as const;
  const surroundings = surroundingsOf('feed', translation.locale, source);
  const blocks = leadElsewhere(translation.blocks, leads.get(translation.file) ?? new Map());
  const notes = notesOf(framed, outdatedFigures.get(translation.file) ?? []);
  const [beside, { lead, rest }] = [notesByPart(blocks, notes), leadAndRest(blocks)];
  return [
    showWithNotes(lead, surroundings, beside),
    figures(framed, notes),
    showWithNotes(rest, surroundings, beside),
  ];
}

/** An element as it can stand among those of other sites. */
function standingAlone({ properties, ...rest }: Element, page: string): Element {
  const kept = Object.entries(properties).flatMap(([name, value]) => {
    if (name === 'id' || name === 'aria-labelledby') return [];
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
