import { href } from '../../publication/addresses.ts';
import { dayWish } from '../../publication/build-day.ts';
import type { Publication } from '../../publication/model.ts';
import { localNotFoundRoute, notFoundRoute } from '../../publication/routes.ts';
import { compare } from '../../read/findings/finding.ts';
import type { Header } from '../../site/policy/security-headers.ts';
import { contentTypes } from '../../outputs/content-types.ts';
import type { FileType } from '../../outputs/file-types.ts';
import { formerRoutes } from '../../outputs/published-routes.ts';
import { outputs } from '../../outputs/outputs.ts';
import { likeTags } from './like-tags.ts';
import { nightlyCron } from './nightly.ts';

/** What the deployer chose, and what was read from the finished site. */
interface HostChoices {
  /** Folder on a server that holds the site, below it at the site's base. */
  readonly documentRoot: string;
  /** What every answer carries, errors and redirects too; in the rules in order. */
  readonly headers: readonly Header[];
  /** Whether `/` may answer in the reader's language instead of listing all. */
  readonly languageAtRoot: boolean;
}

/** All that a host is told of a site. Each host's file is this, written in that host's own syntax. */
export interface HostRules extends HostChoices {
  /** Address of the site, its path ended by `/`. */
  readonly url: URL;
  /** Tags of the languages, in order. */
  readonly locales: readonly string[];
  /** `Cache-Control` of everything that keeps its address when it changes. */
  readonly cacheControl: string;
  /** `Cache-Control` of files whose name changes when they do. */
  readonly immutable: string;
  /** The folders of such files, with the base. */
  readonly immutableFolders: readonly string[];
  readonly types: readonly FileType[];
  /** The page for what does not exist, with the base. */
  readonly notFound: string;
  /** The same in one language, for what does not exist below its address. */
  readonly localNotFound: readonly { readonly below: string; readonly page: string }[];
  /** Addresses that were, in order, and those that took their place for good, with the base; the query goes along. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** The time zone of the publication. */
  readonly timeZone: string;
  /** When a nightly build begins, as cron writes it, in UTC. */
  readonly nightly: string;
  /** What a browser may name to mean a language, in order, each with the language's tag: the tags, and what is like them. */
  readonly namedLanguages: readonly (readonly [name: string, locale: string])[];
}

/**
 * `Cache-Control` of files whose name changes when they do, and of others: a browser keeps them, and asks each time
 * whether they are still the same.
 */
export const caching = { immutable: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** Where a server's site lies by default. */
export const defaultDocumentRoot = '/var/www/bulletin';

/**
 * Puts together all that a host is told.
 * @param publication what is published
 * @param choices what the deployer chose
 * @returns the rules
 */
export function hostRules(publication: Publication, choices: HostChoices): HostRules {
  const { headers, languageAtRoot } = choices;
  const { site, locales } = publication;
  const tags = locales.map(({ tag }) => tag).sort(compare);
  return {
    ...choices,
    url: site.url,
    locales: tags,
    headers: [...headers].sort((a, b) => compare(a.name, b.name)),
    // Where a page can hand out a cookie, nothing between the server and the reader may keep it.
    cacheControl: languageAtRoot ? `private, ${caching.others}` : caching.others,
    immutable: caching.immutable,
    immutableFolders: outputs
      .filter(({ isImmutable }) => isImmutable)
      .map(({ pattern }) => href(site.url, pattern.replace(/[^/]*$/, ''))),
    types: contentTypes,
    notFound: href(site.url, notFoundRoute),
    localNotFound: tags.map((tag) => ({
      below: href(site.url, `/${tag}`),
      page: href(site.url, localNotFoundRoute(tag)),
    })),
    moved: formerRoutes(publication)
      .map(({ route, to }) => ({ from: href(site.url, route), to: href(site.url, to) }))
      .sort((a, b) => compare(a.from, b.from)),
    timeZone: site.timeZone,
    nightly: nightlyCron(site.timeZone, dayWish(undefined).now),
    namedLanguages: languageAtRoot ? [...tags.map((tag) => [tag, tag] as const), ...likeTags(tags)] : [],
  };
}
