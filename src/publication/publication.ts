import path from 'node:path';

import type { Report } from '../reading/finding.ts';
import { compare } from '../reading/finding.ts';
import { listFolder } from '../reading/folder.ts';
import { href } from './addresses.ts';
import type { Figure } from './bulletin.ts';
import { readBulletin } from './bulletin-folder.ts';
import { readLocale, type Locale } from './locale.ts';
import { listOwnerPages } from './owner-pages.ts';
import type { PublishedRoute } from './published-routes.ts';
import { readScripts, type Script } from './scripts.ts';
import { placeholderHost } from './site-url.ts';
import { readSite, type Site } from './site.ts';
import type { Translation } from './translation.ts';

/** One bulletin in all its languages. */
export interface Bulletin {
  readonly slug: string;
  /** Path of its `bulletin.yaml`. */
  readonly file: string;
  /** Calendar date, `2023-05-20`. */
  readonly published: string;
  readonly updated: string | undefined;
  /** Tag of the language that it was written in first. */
  readonly sourceLocale: string;
  readonly isDraft: boolean;
  readonly formerly: readonly string[];
  readonly figures: readonly Figure[];
  /** In the order of the publication's languages. */
  readonly translations: readonly Translation[];
  /** Tags of the files that are there, readable or not: a broken text is not a missing one. */
  readonly localesPresent: readonly string[];
  /** @returns the line of `bulletin.yaml` where a field is written */
  lineOf(path: readonly PropertyKey[]): number;
}

/** All that is published: the one list of what exists. */
export interface Publication {
  readonly site: Site;
  /** The languages, by their own names in the order of the Unicode collation. */
  readonly locales: readonly Locale[];
  readonly scripts: Readonly<Record<string, Script>>;
  /** Newest first; those of one day by slug. */
  readonly bulletins: readonly Bulletin[];
  /** Names of the folders in `locales/`, readable or not. */
  readonly localeFolders: readonly string[];
  /** Pages with an address of their own that are code, not content. */
  readonly ownerPages: readonly PublishedRoute[];
}

/** What is read, and for whom. */
export interface ReadOptions {
  /** Folder that holds `content/` and `locales/`. */
  readonly siteFolder: string;
  /** Address that overrides the one in `content/site.yaml` (`SITE_URL`). */
  readonly siteUrl?: string | undefined;
  /** Whether drafts are shown too, as in the live preview. */
  readonly withDrafts?: boolean | undefined;
}

/**
 * Reads a site folder, each file once. After a fault it goes on with what it could read, so that one report
 * holds every fault; what it returns is whole only where nothing was reported.
 * @param options the folder, and what is wanted of it
 * @param report takes every fault
 * @returns the publication
 */
export function readPublication(options: ReadOptions, report: Report): Publication {
  const { siteFolder } = options;
  const site = readSite(siteFolder, options.siteUrl, report) ?? unreadableSite;
  const localeFolders = listFolder(siteFolder, 'locales').filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const locales = localeFolders
    .map((folder) => readLocale(siteFolder, folder, report))
    .filter((locale) => locale !== undefined)
    .sort(byOwnName);
  const surroundings = {
    siteFolder,
    sourceLocale: site.sourceLocale,
    localeFolders,
    localeOrder: locales.map(({ tag }) => tag),
    hrefOf: (route: string) => href(site.url, route),
  };
  const bulletins = listFolder(siteFolder, 'content/bulletins')
    .map((entry) => readBulletin(entry, surroundings, report))
    .filter((bulletin) => bulletin !== undefined)
    .filter(({ isDraft }) => options.withDrafts === true || !isDraft)
    .sort((a, b) => compare(b.published, a.published) || compare(a.slug, b.slug));
  return {
    site,
    locales,
    scripts: readScripts(siteFolder, report),
    bulletins,
    localeFolders,
    ownerPages: listOwnerPages(projectFolder),
  };
}

/** The folder that holds `src/`. */
const projectFolder = path.join(import.meta.dirname, '../..');

/** The root collation: an order of scripts and letters that prefers no language. */
const collator = new Intl.Collator('und');

function byOwnName(a: Locale, b: Locale): number {
  return collator.compare(a.name, b.name) || compare(a.tag, b.tag);
}

/** Stands in for a site that could not be read, so that the rest can still be checked. */
const unreadableSite: Site = {
  url: new URL(`https://${placeholderHost}/`),
  isPlaceholder: true,
  sourceLocale: '',
  name: {},
  publisher: undefined,
  contact: undefined,
  channels: [],
  lineOf: () => 0,
};
