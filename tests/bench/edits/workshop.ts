import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

import { copyProject } from '../../support/project.ts';
import { makeScratch } from '../../support/scratch.ts';
import { projectFolder } from '../../support/site.ts';
import type { BuildSettings, EditedSite } from './edited-site.ts';
import { filesOf, type Files } from './site-files.ts';
import { writeFiles } from './stamp.ts';

/** Packages whose files are changed: they lie in the copy, the others are linked to. */
const ownPackages = ['github-slugger'];

/** A copy of the project that a random editor works in; it keeps its store and its `dist/`. */
export interface Workshop {
  readonly folder: string;
  readonly dist: string;
  readonly store: string;
  /** Brings its files to what a site says; tells whether any of the code has changed. */
  write(site: EditedSite): boolean;
}

/** @returns a copy of the project without a site */
export function openWorkshop(): Workshop {
  const folder = copyProject();
  for (const part of ['content', 'locales']) rmSync(path.join(folder, part), { recursive: true });
  copyFileSync(path.join(projectFolder, 'package-lock.json'), path.join(folder, 'package-lock.json'));
  linkPackages(path.join(folder, 'node_modules'));
  let last: Files = new Map();
  return {
    folder,
    dist: path.join(folder, 'dist'),
    store: path.join(makeScratch(), 'store'),
    write(site) {
      const files = filesOf(site);
      const gone = [...last.keys()].filter((file) => !files.has(file));
      for (const file of gone) takeBack(folder, file);
      const changed = [...files].filter(([file, content]) => !isSame(last.get(file), content));
      writeFiles(folder, new Map(changed));
      last = files;
      return [...gone, ...changed.map(([file]) => file)].some((file) => !/^(?:content|locales)\//.test(file));
    },
  };
}

/** A folder of links to the packages, but for those that are changed. */
function linkPackages(folder: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const packages = path.join(projectFolder, 'node_modules');
  for (const name of readdirSync(packages)) {
    if (name === '.cache' || name === '.vite') continue;
    const [from, to] = [path.join(packages, name), path.join(folder, name)];
    if (ownPackages.includes(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(from, to, 'junction');
  }
}

/** A file of the project is as it was, others go, with folders that are empty then. */
function takeBack(folder: string, file: string): void {
  const original = path.join(projectFolder, file);
  const isOfProject = !/^(?:content|locales)\//.test(file) && existsSync(original);
  if (isOfProject) {
    copyFileSync(original, path.join(folder, file));
    return;
  }
  rmSync(path.join(folder, file));
  for (let above = path.dirname(file); above !== '.'; above = path.dirname(above)) {
    if (readdirSync(path.join(folder, above)).length > 0) return;
    rmSync(path.join(folder, above), { recursive: true });
  }
}

function isSame(one: string | Buffer | undefined, other: string | Buffer): boolean {
  return one !== undefined && Buffer.from(one).equals(Buffer.from(other));
}

/**
 * @param settings how a site is built
 * @returns the options and the environment of the build
 */
export function callOf({ siteUrl, date, epoch, portable, holdBack }: BuildSettings): {
  options: string[];
  environment: Record<string, string>;
} {
  return {
    options: [
      '--quiet',
      ...(date === undefined ? [] : ['--date', date]),
      ...(portable ? ['--portable'] : []),
      ...(holdBack ? ['--hold-back'] : []),
    ],
    environment: {
      ...(siteUrl !== undefined && { SITE_URL: siteUrl }),
      ...(epoch !== undefined && { SOURCE_DATE_EPOCH: epoch }),
    },
  };
}

/**
 * @param folder a site that was built
 * @returns its manifest, as far as there is one
 */
export function manifestOf(folder: string): Buffer | undefined {
  const file = path.join(folder, 'SHA256SUMS');
  return existsSync(file) ? readFileSync(file) : undefined;
}
