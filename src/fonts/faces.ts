import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import type { Locale } from '../publication/locale.ts';
import type { Publication } from '../publication/model.ts';
import { listFolder } from '../reading/folder.ts';
import { projectFolder } from '../reading/project-folder.ts';

/** A whole font, before it is cut. */
export interface Face {
  /** Where it is named, for reports. */
  readonly file: string;
  readonly font: Buffer;
  /** CSS weight or range of weights. */
  readonly weight: string;
  /** Whether it is cut to all text, or to titles alone. */
  readonly use: 'text' | 'titles';
}

/**
 * @param face a font
 * @returns the least and the greatest weight that it is for
 */
export function weightsOf({ weight }: Pick<Face, 'weight'>): readonly [least: number, greatest: number] {
  const [least = 0, greatest = least] = weight.split(' ').map(Number);
  return [least, greatest];
}

const { resolve } = createRequire(path.join(projectFolder, 'package.json'));

/**
 * Finds the fonts of a language: those in its own folder, or else its script's in `locales/scripts.json`.
 * @param publication what is published
 * @param siteFolder folder that holds `locales/`
 * @param locale the language
 * @returns the fonts, the preferred first; none where the device's are used
 * @throws where a package or file is not there
 */
export function facesOf({ scripts }: Publication, siteFolder: string, locale: Locale): Face[] {
  const folder = `locales/${locale.tag}`;
  const own = listFolder(siteFolder, folder).filter(({ name }) => name.endsWith('.woff2'));
  if (own.length > 0) {
    return own.map(({ name }) => ({
      file: `${folder}/${name}`,
      font: readFileSync(path.join(siteFolder, folder, name)),
      weight: '100 900',
      use: 'text',
    }));
  }
  return (scripts[locale.script]?.faces ?? []).map(({ file, weight, use }) => ({
    file,
    font: readFileSync(resolve(file)),
    weight,
    use,
  }));
}
