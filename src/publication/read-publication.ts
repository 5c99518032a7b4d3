import { compare, type Report } from '../reading/finding.ts';
import { gatherFindings } from '../reading/gather-findings.ts';
import { listFolder, type FolderEntry } from '../reading/folder.ts';
import { faultOnWay } from '../reading/way.ts';
import { href } from './addresses.ts';
import { buildDay, type DayWish } from './build-day.ts';
import { reportUnknownEntries } from './unknown-files.ts';
import { readBulletin, type Surroundings } from './bulletin-folder.ts';
import { noGlossary, readGlossary } from './glossary.ts';
import { readLocale, type Locale } from './locale.ts';
import type { Bulletin, Publication } from './model.ts';
import type { OwnerPage } from './routes.ts';
import { readScripts } from './scripts.ts';
import { defaultZone } from './time-zone.ts';
import { isWaiting, waitingOf } from './waiting.ts';
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
  /** What says on which day the site is built, for bulletins that wait for theirs; without it none waits. */
  readonly day?: DayWish | undefined;
  /** Pages that are code, with an address of their own. */
  readonly ownerPages?: readonly OwnerPage[] | undefined;
}

/**
 * Reads a site folder, each file once. After a fault it goes on with what it could read, so that one report
 * holds every fault; what it returns is whole only where nothing was reported.
 * @param options the folder, and what is wanted of it
 * @param report takes every fault
 * @returns the publication; {@link unreadablePublication} where one of the folders that hold everything is none
 */
export function readPublication(options: ReadOptions, report: Report): Publication {
  const { siteFolder } = options;
  const faults = roots.map((folder) => faultOnWay(siteFolder, folder)).filter((fault) => fault !== undefined);
  if (faults.length > 0) {
    for (const fault of faults) report(fault);
    return unreadablePublication;
  }
  const site = readSite(siteFolder, options.siteUrl, report) ?? unreadableSite;
  const day = options.day && buildDay(options.day, site.timeZone, report);
  const localeFolders = listFolder(siteFolder, 'locales', report)
    // What is neither file nor folder was meant for a language, though it cannot be read.
    .filter(({ name, isFile }) => !isFile && !name.includes('.'))
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
  const found = listFolder(siteFolder, 'content/bulletins', report).map((entry) => ({
    name: entry.name,
    ...readBulletinOrLater(entry, surroundings, { ...options, day }, report),
  }));
  const bulletins = found
    .map(({ bulletin, isLater }) => (isLater ? undefined : bulletin))
    .filter((bulletin) => bulletin !== undefined)
    .sort((a, b) => compare(b.published, a.published) || compare(a.slug, b.slug));
  reportUnknownEntries(siteFolder, report);
  return {
    site,
    locales,
    scripts: readScripts(siteFolder, report),
    glossary: readGlossary(siteFolder, report),
    bulletins,
    waiting: waitingOf(
      found.flatMap(({ bulletin }) => bulletin ?? []).filter((each) => isWaiting(each, day)),
    ),
    bulletinFolders: found.map(({ name, isDraft }) => ({ name, isDraft })),
    localeFolders,
    ownerPages: options.ownerPages ?? [],
  };
}

/** The folders that hold everything: where one of them cannot be gone into, all else that was found would follow. */
const roots = ['content/bulletins', 'locales'];

/** What is not published yet, as a draft or before its day, stops nothing: in a build its faults are warnings. */
function readBulletinOrLater(
  entry: FolderEntry,
  surroundings: Surroundings,
  { withDrafts = false, day }: Pick<ReadOptions, 'withDrafts'> & { readonly day: string | undefined },
  report: Report,
): { readonly bulletin: Bulletin | undefined; readonly isDraft: boolean; readonly isLater: boolean } {
  const own = gatherFindings();
  const bulletin = readBulletin(entry, surroundings, own.report);
  const isDraft = bulletin?.isDraft === true && !withDrafts;
  const isLater = isDraft || (bulletin !== undefined && !withDrafts && isWaiting(bulletin, day));
  for (const finding of own.all()) report(isLater ? { ...finding, severity: 'warning' } : finding);
  return { bulletin, isDraft, isLater };
}

/**
 * The root collation, an order of scripts and letters that prefers no language: English adds nothing to it, while
 * "und" would be the language of the machine.
 */
const collator = new Intl.Collator('en');

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
  timeZone: defaultZone,
  lineOf: () => 0,
};

/** Stands for a publication of which nothing could be read. */
export const unreadablePublication: Publication = {
  site: unreadableSite,
  locales: [],
  scripts: {},
  glossary: noGlossary,
  bulletins: [],
  waiting: [],
  bulletinFolders: [],
  localeFolders: [],
  ownerPages: [],
};
