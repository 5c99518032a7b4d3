import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../read/files/files-below.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { keyOf } from '../../store/key-of.ts';
import { store } from '../../store/kept-file.ts';
import { projectFolder } from '../../store/project-folder.ts';
import type { Fresh } from './fresh.ts';
import { pageEntry, type PageEntry, type PageSettings } from './page-entry.ts';
import { publicFiles } from './public-files.ts';

/** A file that no output of ours makes: of `public/`, of the owner's own pages, or what these and ours fetch. */
export interface LooseFile {
  readonly file: string;
  readonly bytes: Buffer;
  /** Where it is a page. One in another encoding, which is none of ours, is read a byte a character, and comes out as it was. */
  readonly page?: { readonly entry: PageEntry; readonly encoding: 'utf8' | 'latin1' };
}

/** Whatever lies there, such as a page, may read anything. */
const ownersFolder = path.join(projectFolder, 'src/pages');

/**
 * Finds what Astro bundles beside the pages: the same for the same code, so that it is known where nothing is rendered.
 * @returns the files; undefined where nobody knows: not yet, or never, since code that isn't ours makes some
 */
export function keptBundle(): ReadonlyMap<string, Buffer> | undefined {
  const kept = publicFiles(ownersFolder).size > 0 ? undefined : store.find('bundle', keyOf([codeDigest()]));
  if (kept === undefined) return undefined;
  const files = JSON.parse(kept.toString()) as readonly (readonly [file: string, base64: string])[];
  return new Map(files.map(([file, base64]) => [file, Buffer.from(base64, 'base64')]));
}

/**
 * Finds what is bundled, and keeps it where nothing but the code decides what that is.
 * @param fresh what was rendered now; undefined where nothing had to be
 * @returns the files: what was bundled for pages that are kept stays, though none that was rendered now may name it
 */
export function bundleOf(fresh: Fresh | undefined): ReadonlyMap<string, Buffer> {
  const kept = keptBundle() ?? new Map<string, Buffer>();
  if (fresh === undefined) return kept;
  const bundled = bundleIn(fresh);
  if (!fresh.isByCode) return bundled;
  const all = new Map([...kept, ...bundled]);
  keepBundle(all);
  return all;
}

/** A page among them was made by code that isn't ours. */
function keepBundle(bundle: ReadonlyMap<string, Buffer>): void {
  if ([...bundle.keys()].some((file) => file.endsWith('.html'))) return;
  const packed = [...bundle].map(([file, bytes]) => [file, bytes.toString('base64')]);
  store.keep('bundle', keyOf([codeDigest()]), Buffer.from(JSON.stringify(packed)));
}

function bundleIn({ folder, all }: Fresh): ReadonlyMap<string, Buffer> {
  const ours = new Set(all.map(({ rendered }) => rendered));
  const files = filesBelow(folder).filter((file) => !ours.has(file));
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file))]));
}

/**
 * @param bundle what Astro bundles beside the pages
 * @param settings how pages are finished
 * @returns all that the site holds and no output of ours makes
 */
export function looseFiles(bundle: ReadonlyMap<string, Buffer>, settings: PageSettings): LooseFile[] {
  const files = new Map([...publicFiles(), ...bundle]);
  return [...files].map(([file, bytes]) => {
    if (!file.endsWith('.html')) return { file, bytes };
    const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
    return {
      file,
      bytes,
      page: { encoding, entry: pageEntry(bytes.toString(encoding), { file }, settings) },
    };
  });
}
