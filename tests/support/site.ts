import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { copyLanguages } from './languages.ts';
import { makeScratch } from './scratch.ts';

/** The folder that holds `package.json`. */
export const projectFolder = path.join(import.meta.dirname, '../..');

/** A site folder of a test's own: a build's input, to be changed at will. */
export interface TestSite {
  readonly folder: string;
  /** Folder beside it for the built site. */
  readonly out: string;
  /** Writes a file, making its folders. */
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
  /** Replaces the first occurrence of some words in a file; fails where they are not there. */
  replace(file: string, from: string, to: string): void;
  remove(file: string): void;
  /** Adds the files of another folder. */
  add(folder: string): void;
}

/**
 * Copies what is published today. It belongs to the editors, so a test of it holds whatever it is.
 * @param scratch folder to copy it into; one that goes with this process, by default
 * @returns the copy
 */
export function copyPublished(scratch = makeScratch()): TestSite {
  const site = siteIn(scratch);
  for (const part of ['content', 'locales'])
    cpSync(path.join(projectFolder, part), path.join(site.folder, part), { recursive: true });
  return site;
}

/**
 * Copies a fixture to a scratch folder.
 * @param name folder in `tests/sites/`
 * @param locales languages that it speaks; all that fixtures know, by default
 * @param scratch folder to copy it into; one that goes with this process, by default
 * @returns the copy
 */
export function copySite(name: string, locales?: readonly string[], scratch = makeScratch()): TestSite {
  const site = siteIn(scratch);
  site.add(path.join(projectFolder, 'tests/sites', name));
  copyLanguages(site.folder, locales);
  return site;
}

/**
 * @param scratch folder to copy it into; one that goes with this process, by default
 * @returns a copy of `cities` with a sixth, right-to-left language, and a bulletin that holds every construct
 */
export function specimenSite(scratch?: string): TestSite {
  const site = copySite('cities', undefined, scratch);
  for (const added of ['arabic', 'specimen']) site.add(path.join(projectFolder, 'tests/sites', added));
  return site;
}

/**
 * @param scratch folder that a site is or will be copied into
 * @returns the site
 */
export function siteIn(scratch: string): TestSite {
  const folder = path.join(scratch, 'site');
  const at = (file: string) => path.join(folder, file);
  return {
    folder,
    out: path.join(scratch, 'dist'),
    write(file, content) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
    },
    read: (file) => readFileSync(at(file), 'utf8'),
    replace(file, from, to) {
      const text = readFileSync(at(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
      writeFileSync(
        at(file),
        text.replace(from, () => to),
      );
    },
    remove: (file) => {
      rmSync(at(file), { recursive: true });
    },
    add: (other) => {
      cpSync(other, folder, { recursive: true });
    },
  };
}
