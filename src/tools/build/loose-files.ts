import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../read/files/files-below.ts';
import { codeDigest } from '../../store/code-digest.ts';
import { keyOf } from '../../store/key-of.ts';
import { store } from '../../store/kept-file.ts';
import { projectFolder } from '../../store/project-folder.ts';
import { pageEntry, type PageEntry, type PageSettings } from './page-entry.ts';
import type { PlannedFile } from './plan.ts';

/** A file that no output of ours makes: of `public/`, of the owner's own pages, or what these and ours fetch. */
export interface LooseFile {
  readonly file: string;
  readonly bytes: Buffer;
  /** Where it is a page. One in another encoding, which is none of ours, is read a byte a character, and comes out as it was. */
  readonly page?: { readonly entry: PageEntry; readonly encoding: 'utf8' | 'latin1' };
}

const publicFolder = path.join(projectFolder, 'public');

/**
 * Finds what Astro bundles beside the pages: the same for the same code, so that it is known where nothing is rendered.
 * @returns the files; undefined where nobody knows yet
 */
export function keptBundle(): ReadonlyMap<string, Buffer> | undefined {
  const kept = store.find('bundle', keyOf([codeDigest()]));
  if (kept === undefined) return undefined;
  const files = JSON.parse(kept.toString()) as readonly (readonly [file: string, base64: string])[];
  return new Map(files.map(([file, base64]) => [file, Buffer.from(base64, 'base64')]));
}

/**
 * @param plan all that outputs of ours render
 * @param rendered folder of what Astro has rendered now; undefined where nothing had to be
 * @param settings how pages are finished
 * @returns all else that the site holds
 */
export function looseFiles(
  plan: readonly PlannedFile[],
  rendered: string | undefined,
  settings: PageSettings,
): LooseFile[] {
  const bundle = rendered === undefined ? keptBundle() : bundleIn(rendered, plan);
  const files = new Map([...inFolder(publicFolder), ...(bundle ?? [])]);
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

function bundleIn(rendered: string, plan: readonly PlannedFile[]): Map<string, Buffer> {
  const ours = new Set(plan.map((planned) => planned.rendered));
  const files = [...inFolder(rendered)].filter(([file]) => !ours.has(file));
  const bundled = files.filter(([file]) => !file.endsWith('.html'));
  const packed = bundled.map(([file, bytes]) => [file, bytes.toString('base64')]);
  store.keep('bundle', keyOf([codeDigest()]), Buffer.from(JSON.stringify(packed)));
  return new Map(files);
}

function inFolder(folder: string): Map<string, Buffer> {
  try {
    return new Map(filesBelow(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
  } catch {
    // Nothing is there.
    return new Map();
  }
}
