import path from 'node:path';

import { compare, type Report } from '../reading/finding.ts';
import { listFolder } from '../reading/folder.ts';
import { href } from './addresses.ts';
import { readBulletin } from './bulletin-folder.ts';
import { readLocale, type Locale } from './locale.ts';
import type { Publication } from './model.ts';
import { listOwnerPages } from './owner-pages.ts';
import { readScripts } from './scripts.ts';
import { placeholderHost } from './site-url.ts';
import { readSite, type Site } from './site.ts';

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
  const localeFolders = listFolder(siteFolder, 'locales')
    .filter(({ isFolder }) => isFolder)
    .map(({ name }) => name);
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
