import type { Channel } from './channel.ts';
import { channelTypes } from './channel-types.ts';
import type { Locale } from './locale.ts';
import type { Publication } from './model.ts';
import { firstIn, type Name } from './names.ts';

/** A way to follow, for readers of one language. */
export interface ShownChannel {
  readonly href: string;
  /** Its name, and its language where that is known; or the key of its words. */
  readonly label: Name | { readonly text: string } | (typeof channelTypes)['email' | 'sms' | 'rss']['words'];
  /** The number or address that people write, where the label doesn't say it. */
  readonly written?: string | undefined;
}

/**
 * @param publication what is published
 * @param locale the readers' language
 * @returns the ways to follow that are for them: first those by which they pass bulletins on, in that order, then the rest
 *   as the owner has them
 */
export function channelsFor(publication: Publication, locale: Locale): ShownChannel[] {
  const ways: readonly (string | undefined)[] = locale.sharing;
  const rank = ({ type }: Channel) => (ways.includes(type) ? ways.indexOf(type) : ways.length);
  return publication.site.channels
    .filter(({ locales }) => locales?.includes(locale.tag) ?? true)
    .sort((a, b) => rank(a) - rank(b))
    .map((channel) => shown(channel, locale, publication));
}

function shown({ type, name, url, address, number }: Channel, locale: Locale, publication: Publication) {
  const kind = type === undefined ? undefined : channelTypes[type];
  const told = address ?? number;
  const own = typeof name === 'string' ? { text: name } : name && nameIn(name);
  return {
    href: (kind?.scheme ?? '') + (url ?? address ?? number?.replaceAll(/[ -]/g, '') ?? ''),
    label: own ?? (kind && 'name' in kind ? { text: kind.name } : (kind?.words ?? { text: '' })),
    written: own === undefined ? told : undefined,
  };

  function nameIn(names: Readonly<Record<string, string>>): Name | undefined {
    return firstIn(names, [locale.tag, publication.site.sourceLocale, ...Object.keys(names)], publication);
  }
}
