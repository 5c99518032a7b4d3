import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { fileProblem } from '../../read/files/file-problems.ts';
import { scriptsFile } from '../../publication/scripts.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding, Report } from '../../read/findings/finding.ts';
import { listFolder } from '../../read/files/folder.ts';
import { openFile } from '../../read/files/open-file.ts';
import { packageFile } from '../../store/package-file.ts';
import { readWhole } from '../../read/files/read-whole.ts';
import { inBytes, sizeLimit } from '../../read/files/size-limits.ts';

/** A whole font, before it is cut. */
export interface Face {
  /** Where it is named, for reports. */
  readonly file: string;
  readonly font: Buffer;
  /** CSS weight or range of weights. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
}

/**
 * @param face a font
 * @returns the least and the greatest weight that it is for
 */
export function weightsOf({ weight }: Pick<Face, 'weight'>): readonly [least: number, greatest: number] {
  const [least = 0, greatest = least] = weight.split(' ').map(Number);
  return [least, greatest];
}

/**
 * Finds the faces that a browser draws words in, of one family (CSS Fonts 4, 5.2): those of their slant, if there are any,
 * and of these the nearest in weight.
 * @param faces the faces of a family
 * @param weight the weight of the words
 * @param style their slant
 * @returns those faces, in their order
 */
export function facesFor<Some extends Pick<Face, 'weight' | 'style'>>(
  faces: readonly Some[],
  weight: number,
  style: Face['style'],
): Some[] {
  const ofSlant = faces.filter((face) => face.style === style);
  const sorted = (ofSlant.length > 0 ? ofSlant : faces).map((face) => ({
    face,
    distance: distance(face, weight),
  }));
  const least = Math.min(...sorted.map((each) => each.distance));
  return sorted.filter((each) => each.distance === least).map(({ face }) => face);
}

/**
 * @param face a font
 * @param weight a weight
 * @returns how far it is from the weights that the font is for
 */
export function distance(face: Pick<Face, 'weight'>, weight: number): number {
  const [least, greatest] = weightsOf(face);
  return Math.max(0, least - weight, weight - greatest);
}

/**
 * Finds the fonts of a language: those in its own folder, or else its script's in `locales/scripts.json`.
 * @param publication what is published
 * @param siteFolder folder that holds `locales/`
 * @param locale the language
 * @param report takes a finding for each that cannot be read
 * @returns the fonts, the preferred first; none where the device's are used
 */
export function facesOf(
  { scripts }: Publication,
  siteFolder: string,
  locale: Locale,
  report: Report,
): Face[] {
  const folder = `locales/${locale.tag}`;
  const own = listFolder(siteFolder, folder, report).filter(({ name }) => name.endsWith('.woff2'));
  if (own.length > 0) {
    return own.flatMap(({ name }) => {
      const file = `${folder}/${name}`;
      const font = openFile(siteFolder, file, report);
      return font === undefined ? [] : [{ file, font, weight: '100 900', style: 'normal' as const }];
    });
  }
  return (scripts[locale.script]?.faces ?? []).flatMap(({ file, weight, style }) => {
    const font = fontOfPackage(file);
    if (Buffer.isBuffer(font)) return [{ file, font, weight, style }];
    report(faceProblem(siteFolder, file, font));
    return [];
  });
}

/** Packages may lie behind links: who installs them decides, not who writes. */
function fontOfPackage(file: string): Buffer | string {
  let found: string;
  try {
    found = packageFile(file);
  } catch {
    return 'The package, or this file in it, is not installed.';
  }
  const font = readWhole(found, { limit: inBytes(sizeLimit(file).megabytes), mayBeLink: true });
  return Buffer.isBuffer(font) ? font : fileProblem(file, font).message;
}

/**
 * @param siteFolder folder that holds `locales/`
 * @param file where a font is named: in a language's folder, or in a package
 * @param problem why it cannot be read
 * @returns the finding, at the file or where `locales/scripts.json` names it
 */
export function faceProblem(siteFolder: string, file: string, problem: string): Finding {
  const told = { message: `The typeface ${file} cannot be read.`, found: problem };
  if (file.startsWith('locales/')) {
    const expected = 'a font in the format WOFF2';
    return errorAt('fonts/unreadable', file, { ...told, expected, hint: 'Replace the file, or delete it.' });
  }
  const settings = String(openFile(siteFolder, scriptsFile, () => undefined) ?? '');
  return errorAt('fonts/unreadable', scriptsFile, {
    ...told,
    line: settings.slice(0, Math.max(0, settings.indexOf(`"${file}"`))).split('\n').length,
    expected: 'a font file in a package that is installed',
    hint: 'Install the package that holds it (npm install --save-exact), or correct "file".',
  });
}
