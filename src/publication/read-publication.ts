import { noLines } from '../read/data/no-lines.ts';
import { compare, type Report } from '../read/findings/finding.ts';
import { listFolder } from '../read/files/folder.ts';
import { beginTask } from '../read/terminal/tasks.ts';
import { problemOnWay } from '../read/files/way.ts';
import { href } from './addresses.ts';
import { buildDay, type DayWish } from './build-day.ts';
import { refuseWrongDays } from './corrections.ts';
import { reportUnknownEntries } from './unknown-files.ts';
import { readBulletin } from './bulletin-folder.ts';
import { questionFarDays } from './far-off.ts';
import { noGlossary, readGlossary } from './glossary.ts';
import { isDraftLocale, readLocale, type Locale } from './locale.ts';
import type { Bulletin, Publication } from './model.ts';
import { waitingIn } from './readiness.ts';
import { readPage } from './page-folder.ts';
import type { PublishedRoute } from './routes.ts';
import { readScripts } from './scripts.ts';
import { defaultZone } from './time-zone.ts';
import { placeholderHost } from './site-url.ts';
import { readSite, type Site } from './site.ts';
import { kinds } from './work.ts';

/** What stands for what cannot be read, so that the rest can be shown: what was read last. */
export interface StandIns {
  site: Site | undefined;
  /** By tag. */
  readonly locales: Map<string, Locale>;
}

/** What is read, and for whom. */
export interface ReadOptions {
  /** Folder that holds `content/` and `locales/`. */
  readonly siteFolder: string;
  /** Address that overrides the one in `content/site.yaml` (`SITE_URL`). */
  readonly siteUrl?: string | undefined;
  /** What says on which day the site is built, for bulletins that wait for theirs; without it none waits. */
  readonly day?: DayWish | undefined;
  /** What says which day it is, where none waits: for days that cannot have come, or hardly will. */
  readonly today?: DayWish | undefined;
  /** Pages that are code, with an address of their own. */
  readonly ownerPages?: readonly PublishedRoute[] | undefined;
  /** In a preview. */
  readonly standIns?: StandIns | undefined;
}

/**
 * Reads a site folder, each file once. After a problem it goes on with what it could read, so that one report
 * holds every problem; what it returns is whole only where nothing was reported.
 * @param options the folder, and what is wanted of it
 * @param report takes every problem
 * @returns the publication, with texts that are not ready; {@link unreadablePublication} where one of the folders that hold everything is none
 */
export function readPublication(options: ReadOptions, report: Report): Publication {
  const { siteFolder } = options;
  const problems = roots
    .map((folder) => problemOnWay(siteFolder, folder))
    .filter((problem) => problem !== undefined);
  if (problems.length > 0) {
    for (const problem of problems) report(problem);
    return unreadablePublication;
  }
  const site = readSite(siteFolder, options.siteUrl, report) ?? options.standIns?.site ?? unreadableSite;
  const day = options.day && buildDay(options.day, site.timeZone, report);
  const today = day ?? (options.today && buildDay(options.today, site.timeZone, () => undefined));
  const localeFolders = listFolder(siteFolder, 'locales', report)
    // What is neither file nor folder was meant for a language, though it cannot be read.
    .filter(({ name, isFile }) => !isFile && !name.includes('.'))
    .map(({ name }) => name);
  const locales = localeFolders
    .map((folder) => readLocale(siteFolder, folder, report) ?? options.standIns?.locales.get(folder))
    .filter((locale) => locale !== undefined)
    .sort(byOwnName);
  const surroundings = {
    siteFolder,
    sourceLocale: site.sourceLocale,
    localeFolders,
    locales,
    hrefOf: (route: string) => href(site.url, route),
  };
  const entries = listFolder(siteFolder, kinds.bulletin.folder, report);
  const task = beginTask('Reading bulletins', entries.length);
  const found = entries.map((entry) => {
    task.done();
    return readBulletin(entry, surroundings, report);
  });
  task.end();
  const foundPages = listFolder(siteFolder, kinds.page.folder, report).map((entry) =>
    readPage(entry, surroundings, report),
  );
  const workFolders = [...found, ...foundPages].map(({ folder }) => folder);
  const draftLocales = localeFolders.filter((folder) => isDraftLocale(siteFolder, folder));
  const bulletins = found
    .map(({ work }) => work)
    .filter((work) => work !== undefined)
    .sort(newestFirst);
  const pages = foundPages.map(({ work }) => work).filter((work) => work !== undefined);
  if (today !== undefined) questionFarDays(bulletins, today, report);
  refuseWrongDays([...bulletins, ...pages], today, report);
  reportUnknownEntries(siteFolder, report);
  return {
    site,
    locales,
    scripts: readScripts(siteFolder, report),
    glossary: readGlossary(siteFolder, report),
    bulletins,
    pages,
    withdrawn: [],
    workFolders,
    localeFolders,
    draftLocales,
    waiting: waitingIn({ workFolders, draftLocales, day }),
    heldPages: [],
    ownerPages: options.ownerPages ?? [],
  };
}

/**
 * Compares bulletins for the order of all lists.
 * @param a one bulletin
 * @param b another
 * @returns negative, zero or positive, for `sort`
 */
export function newestFirst(a: Bulletin, b: Bulletin): number {
  return compare(b.published, a.published) || compare(a.slug, b.slug);
}

/** The folders that hold everything: where one of them cannot be gone into, all else that was found would follow. */
const roots = [kinds.bulletin.folder, 'locales'];

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
  lineOf: noLines,
};

/** Stands for a publication of which nothing could be read. */
export const unreadablePublication: Publication = {
  site: unreadableSite,
  locales: [],
  scripts: {},
  glossary: noGlossary,
  bulletins: [],
  pages: [],
  withdrawn: [],
  workFolders: [],
  localeFolders: [],
  draftLocales: [],
  waiting: [],
  heldPages: [],
  ownerPages: [],
};
