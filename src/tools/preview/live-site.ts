import path from 'node:path';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';

import { workAt } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { CheckedSoFar, type Before } from './checked-so-far.ts';
import { pageAt } from './findings-of-pages.ts';
import { makePreview, readForPreview, type PreparedPreview } from './prepare-preview.ts';
import { underFindings } from './preview-pages.ts';
import { rememberNothing } from './remembered.ts';

/** So long, in milliseconds, the checks run before they let requests be answered. */
const sliceMs = 15;

/** So long, in milliseconds, they run before what they have found is shown. */
const tellMs = 2000;

/** So many works are checked before they are shown anew; where more have changed, they are shown first. */
const maxAtOnce = 3;

/** The site that the live preview shows. */
export interface LiveSite {
  /** Folder that holds `content/` and `locales/`. */
  readonly folder: string;
  /** What is known by now, as far as it could be read; what pages are made from is undefined as long as none could be. */
  latest(): PreparedPreview;
  /** Has at hand what the page of a route shows: what was found in its work, and pictures. */
  prepare(route: string): Promise<void>;
  /** Reads again what has changed, by the files, and gives what can be shown at once. */
  refresh(files: readonly string[]): Promise<void>;
  /**
   * Checks what was read last, in the background.
   * @param isBusy whether somebody waits for a page: checks wait then
   * @param told is told whenever more is known
   * @returns all that was found; undefined where something has changed meanwhile
   */
  check(isBusy: () => boolean, told: () => void): Promise<readonly Finding[] | undefined>;
}

/**
 * Reads a site for the live preview.
 * @param folder folder that holds `content/` and `locales/`
 * @returns the site, of which nothing is checked yet
 */
export async function readLiveSite(folder: string): Promise<LiveSite> {
  const remembered = rememberNothing();
  const changes = new Map<string, number>();
  const changesIn = (work: string) => changes.get(work) ?? 0;
  let soFar = new CheckedSoFar(readForPreview(folder, remembered, changesIn));
  let before: Before | undefined;
  let latest = await makePreview(folder, soFar, remembered, () => false);
  return { folder, latest: () => latest, prepare, refresh, check };

  /** Shows what is known by now; where something changes meanwhile, that is shown instead. */
  async function show(isShown: (folder: string) => boolean): Promise<void> {
    const asked = soFar;
    const made = await makePreview(folder, asked, remembered, isShown);
    if (asked !== soFar) return;
    const last = latest.made;
    latest = { ...made, made: made.made ?? (last && underFindings(last, made.findings)) };
  }

  async function prepare(route: string): Promise<void> {
    const { slug } = pageAt(route);
    const work = soFar.reading.whole.workFolders.find(({ name }) => name === slug)?.folder;
    // Feeds show pictures of many works.
    const isFeed = /\/feed\.\w+$/.test(route);
    const isShown = (each: string) => isFeed || each === work;
    const lacks = soFar.reading.whole.workFolders.some(
      (each) => isShown(each.folder) && !remembered.pictures.has(each.folder),
    );
    if ((work !== undefined && soFar.judge(work)) || lacks) await show(isShown);
    for (const each of soFar.reading.whole.workFolders)
      if (isShown(each.folder) && !remembered.pictures.has(each.folder))
        remembered.pictures.set(each.folder, { pictures: new Map(), problems: [] });
  }

  async function refresh(files: readonly string[]): Promise<void> {
    const works = new Set<string>();
    for (const file of files) {
      const work = workAt(file)?.folder;
      if (work !== undefined) works.add(work);
      else if (!file.endsWith('.json')) remembered.facesChanged += 1;
    }
    for (const work of works) {
      changes.set(work, changesIn(work) + 1);
      remembered.pictures.delete(work);
    }
    const reading = readForPreview(folder, remembered, changesIn);
    const reach = reachOf(files);
    before &&= {
      checked: before.checked,
      isStill: both(before.isStill, (file) => !reach(file)),
    };
    soFar = new CheckedSoFar(reading, before);
    if (works.size <= maxAtOnce) for (const work of works) soFar.judge(work);
    await show((work) => works.has(work));
  }

  async function check(isBusy: () => boolean, told: () => void): Promise<readonly Finding[] | undefined> {
    const asked = soFar;
    let [begun, shown] = [performance.now(), performance.now()];
    const isGone = async () => {
      if (performance.now() - begun > sliceMs) {
        await nextTurn();
        while (isBusy()) await pause(sliceMs);
        begun = performance.now();
      }
      return asked !== soFar;
    };
    await pause(sliceMs);
    for (const work of asked.unknown) {
      if (await isGone()) return undefined;
      asked.judge(work);
      if (performance.now() - shown < tellMs) continue;
      await show(() => false);
      told();
      shown = performance.now();
    }
    for (const _ of asked.judgeAll()) if (await isGone()) return undefined;
    await show(() => true);
    if (asked !== soFar) return undefined;
    told();
    const { findings } = latest;
    before = { checked: { findings: asked.findings, ...asked.figures }, isStill: () => true };
    return findings;
  }
}

function both(one: Before['isStill'], other: Before['isStill']): Before['isStill'] {
  return (file) => one(file) && other(file);
}

/** Tells in which files other things may be found now: in all of a work, or in everything where it is about all works. */
function reachOf(files: readonly string[]): (file: string) => boolean {
  const changed = new Set(files);
  const works = new Set(files.map((file) => workAt(file)?.folder));
  // No rule of works reads the words of the interface.
  const isAboutAll = (file: string) =>
    workAt(file) === undefined && !['ui.json', 'acknowledged.json'].includes(path.posix.basename(file));
  if (files.some(isAboutAll)) return () => true;
  return (file) => changed.has(file) || (workAt(file) !== undefined && works.has(workAt(file)?.folder));
}
