import { noLines } from '../read/data/no-lines.ts';
import { compare, type Report } from '../read/findings/finding.ts';
import { listFolder } from '../read/files/folder.ts';
import { beginTask } from '../read/terminal/tasks.ts';
import { problemOnWay } from '../read/files/way.ts';
import { Memo } from '../store/memo.ts';
import { buildDay, type DayWish } from './build-day.ts';
import { refuseWrongDays } from './corrections.ts';
import { reportUnknownEntries } from './unknown-files.ts';
import { questionFarDays } from './far-off.ts';
import { noGlossary, readGlossary } from './glossary.ts';
import type { Locale } from './locale.ts';
import type { Bulletin, Publication } from './model.ts';
import { waitingIn } from './readiness.ts';
import { readLocaleFolder } from './read-locales.ts';
import { readWork, type ReadWork } from './read-work.ts';
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
  /** What was read before, where the same site is read again and again: what has not changed stays the same object. */
  readonly memo?: Memo | undefined;
  /** Tells how often something in a work's folder has changed, where that is known: what has not is not read again. */
  readonly changesIn?: ((folder: string) => number) | undefined;
  /** Takes each work while the words of its texts are at hand. */
  readonly whenRead?: ((found: ReadWork, around: AroundWork) => void) | undefined;
}

/** What is known of the site when its works are read, and of when it is published. */
export interface AroundWork extends Pick<
  Publication,
  'site' | 'glossary' | 'localeFolders' | 'draftLocales'
> {
  /** Calendar date of the build; undefined where no day counts. */
  readonly day: string | undefined;
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
  const memo = options.memo ?? new Memo();
  const localeFolders = listFolder(siteFolder, 'locales', report)
    // What is neither file nor folder was meant for a language, though it cannot be read.
    .filter(({ name, isFile }) => !isFile && !name.includes('.'))
    .map(({ name }) => name);
  const languages = localeFolders.map((folder) => readLocaleFolder(siteFolder, folder, memo, report));
  const draftLocales = languages.filter(({ isDraft }) => isDraft).map(({ name }) => name);
  const locales = languages
    .map(({ name, locale }) => locale ?? options.standIns?.locales.get(name))
    .filter((locale) => locale !== undefined)
    .sort(byOwnName);
  const glossary = readGlossary(siteFolder, report);
  const { sourceLocale } = site;
  const { changesIn } = options;
  const base = site.url.pathname;
  const surroundings = { siteFolder, base, sourceLocale, localeFolders, locales, memo, changesIn };
  const around = { site, glossary, localeFolders, draftLocales, day };
  const entries = (['bulletin', 'page'] as const).flatMap((kind) =>
    listFolder(siteFolder, kinds[kind].folder, report).map((entry) => ({ kind, entry })),
  );
  const task = beginTask('Reading bulletins', entries.length);
  const found = entries.map(({ kind, entry }) => {
    task.done();
    const read = readWork(kind, entry, surroundings, report);
    options.whenRead?.(read, around);
    return read;
  });
  task.end();
  const workFolders = found.map(({ folder }) => folder);
  const works = found.map(({ work }) => work).filter((work) => work !== undefined);
  const bulletins = works.filter((work) => work.kind === 'bulletin').sort(newestFirst);
  const pages = works.filter((work) => work.kind === 'page');
  if (today !== undefined) questionFarDays(bulletins, today, report);
  refuseWrongDays([...bulletins, ...pages], today, report);
  reportUnknownEntries(siteFolder, report);
  return {
    site,
    locales,
    scripts: readScripts(siteFolder, report),
    glossary,
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
  precompress: false,
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
