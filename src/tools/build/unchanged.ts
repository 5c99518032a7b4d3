import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { manifestFile, readManifest, type Manifest } from '../../outputs/manifest/manifest.ts';
import { buildDay, dayWish, type DayWish } from '../../publication/build-day.ts';
import { filesBelow, foldersBelow } from '../../read/files/files-below.ts';
import { siteDigest } from '../../read/files/site-digest.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { store } from '../../store/kept-file.ts';
import { keyOf } from '../../store/key-of.ts';
import type { BuildOptions } from './build-run.ts';
import { digestOfFiles, publicFiles } from './public-files.ts';
import { realFolder } from './real-folder.ts';
import { entryAt } from './site-folder.ts';
import { beside } from './swap.ts';

/** What a build said that would make the same site again, and say the same. */
export interface Told {
  /** Of what was found. */
  readonly report: string;
  /** How it ended, without what it changed; and what of that is said with `--quiet`. */
  readonly said: string;
  readonly saidQuietly: string;
}

/** What is kept of a build. */
interface KeptBuild extends Told {
  readonly timeZone: string;
  /** The calendar date for which it was built, there. */
  readonly day: string;
}

/** All that a build reads but the site that was built last, as it is when the build begins. */
export interface BuildInputs {
  /** Of all files and settings. */
  readonly sum: string;
  /** What says which day it is, which may be over when the build ends. */
  readonly day: DayWish;
}

/**
 * Sums up all that a build reads.
 * @param options of the build
 * @returns its inputs
 */
export function inputsOf(options: BuildOptions): BuildInputs {
  const day = dayWish(options.date);
  const { siteFolder, outFolder, siteUrl, date, holdBack, portable } = options;
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  const folders = [siteDigest(siteFolder), publicDigest()];
  // What it says names the folders as they were named to it.
  const said = [siteFolder, outFolder];
  const asked = [date, epoch, holdBack === true, portable === true];
  return { sum: keyOf([codeDigest(), folders, said, siteUrl, asked]), day };
}

/**
 * Finds out, before anything of the site is read or checked, whether a build would make the same files that are there. All
 * of them are looked at.
 * @param options of the build
 * @param inputs all that it reads
 * @returns what it would say, and how many files there are; undefined where it may make others
 */
export function unchanged(
  options: BuildOptions,
  inputs: BuildInputs,
): (Told & { readonly files: number }) | undefined {
  const folder = realFolder(options.outFolder)?.folder;
  if (folder === undefined) return undefined;
  const { next, previous } = beside(folder);
  if ([next, previous].some((each) => entryAt(each) !== undefined)) return undefined;
  const manifest = readPlain(path.join(folder, manifestFile));
  const bytes = manifest && store.find('builds', keyFor(inputs.sum, manifest));
  const files = manifest && readManifest(manifest.toString());
  if (bytes === undefined || files === undefined || typeof files === 'number') return undefined;
  const { timeZone, day, ...told } = JSON.parse(bytes.toString()) as KeptBuild;
  if (buildDay(inputs.day, timeZone, () => undefined) !== day) return undefined;
  return holdsJust(folder, files) ? { ...told, files: files.size } : undefined;
}

/**
 * Keeps what a build said, for the next where nothing has changed.
 * @param options of the build
 * @param inputs all that it read, as it was when the build began
 * @param told what it said, and where the site says that it is
 */
export function remember(
  options: BuildOptions,
  { sum, day: wish }: BuildInputs,
  told: Omit<KeptBuild, 'day'>,
): void {
  // Whoever wrote while it ran may have been read or not.
  if (inputsOf(options).sum !== sum) return;
  const manifest = readPlain(path.join(options.outFolder, manifestFile));
  const day = buildDay(wish, told.timeZone, () => undefined);
  if (manifest !== undefined && day !== undefined)
    store.keep('builds', keyFor(sum, manifest), Buffer.from(JSON.stringify({ ...told, day })));
}

/** Where something there cannot be read, it is never the same: the build says what is wrong with it. */
function publicDigest(): string {
  try {
    return digestOfFiles(publicFiles());
  } catch {
    return randomUUID();
  }
}

/** Whether a folder holds these files as they were built, and neither another file nor a folder that is empty. */
function holdsJust(folder: string, files: Manifest): boolean {
  const isSame = ([file, sha256]: readonly [string, string]) => {
    return store.isStill(path.join(folder, file), sha256);
  };
  const folders = new Set([...files.keys()].flatMap(foldersAbove));
  return (
    filesBelow(folder).length === files.size + 1 &&
    foldersBelow(folder).length === folders.size &&
    [...files].every(isSame)
  );
}

function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** What lies in the output folder counts for what is left there of texts that are held back. */
function keyFor(sum: string, manifest: Buffer): string {
  return keyOf([sum], manifest);
}

/** A link is none of the site's files, whatever it leads to. */
function readPlain(file: string): Buffer | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
