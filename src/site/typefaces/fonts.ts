import { hash } from 'node:crypto';

import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding, Report } from '../../read/findings/finding.ts';
import { coverage } from './coverage.ts';
import { cut, type Cut } from './cut.ts';
import { facesOf, weightsOf, type Face } from './faces.ts';
import { unicodeRange } from './unicode-range.ts';
import type { FaceWords, WordsOfScripts } from './words-of-scripts.ts';

/** A font as a page names it. */
export interface FontFace {
  /** Route below the base; it names the bytes, so it may be kept for ever. */
  readonly route: string;
  readonly bytes: Buffer;
  /** Where the whole font is named: a file in a package, or below `locales/`. */
  readonly source: string;
  readonly weight: string;
  readonly use: 'text' | 'titles';
  readonly unicodeRange: string;
}

/** The whole fonts of every language by its tag; none where the device's are used. */
export type Faces = ReadonlyMap<string, readonly Face[]>;

/** The fonts that the pages of every language name, by its tag. */
export type Fonts = ReadonlyMap<string, readonly FontFace[]>;

/**
 * Opens the whole fonts of every language.
 * @param publication what is published
 * @param siteFolder folder that holds `locales/`
 * @param report takes a finding for a font that cannot be read
 * @returns the fonts
 */
export function openFaces(publication: Publication, siteFolder: string, report: Report): Promise<Faces> {
  return forEachLocale(publication, report, async (locale) => {
    const faces = facesOf(publication, siteFolder, locale, report);
    for (const { font } of faces) await coverage(font);
    return faces;
  });
}

/**
 * Cuts the fonts of every language to the words of its pages, so that an editor who uses a new letter gets it in the next
 * build. Languages of one script share their cuts.
 * @param publication what is published
 * @param faces the whole fonts
 * @param words the words of the pages; without them, as in a preview, fonts stay whole: no page names another than before
 * @param report takes a finding for a font that cannot be cut
 * @returns the fonts that pages name
 */
export function cutFonts(
  publication: Publication,
  faces: Faces,
  words: WordsOfScripts | undefined,
  report: Report,
): Promise<Fonts> {
  return forEachLocale(publication, report, ({ tag, script }) =>
    cutFaces(faces.get(tag) ?? [], words?.of(script)),
  );
}

async function forEachLocale<Made>(
  { locales }: Publication,
  report: Report,
  make: (locale: Locale) => Promise<Made>,
): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  for (const locale of locales) {
    try {
      made.set(locale.tag, await make(locale));
    } catch (error) {
      report(fontProblem(locale, error as Error));
    }
  }
  return made;
}

/** Gives each character to the first font of its use that holds it. */
async function cutFaces(faces: readonly Face[], words: FaceWords | undefined): Promise<FontFace[]> {
  const cuts: (Cut & { readonly face: Face })[] = [];
  for (const face of faces) {
    const taken = new Set(
      cuts.filter(({ face: other }) => meets(face, other)).flatMap(({ characters }) => characters),
    );
    const needed = words?.[face.use === 'titles' ? 'titles' : 'text'];
    const made = needed === undefined ? await whole(face.font, taken) : await cut(face.font, needed, taken);
    cuts.push({ face, ...made });
  }
  const isShown = (character: string) => /\S/u.test(character) && words?.text.includes(character) !== false;
  const shown = cuts.filter(({ characters }) => characters.some(isShown));
  return Promise.all(
    shown.map(async ({ face, characters, bytes }) => {
      const family = shown.filter(({ face: other }) => other !== face && other.use === face.use);
      const others = family.flatMap((other) => other.characters);
      const font = await bytes();
      return {
        route: `/fonts/${hash('sha256', font).slice(0, 12)}.woff2`,
        bytes: font,
        source: face.file,
        weight: face.weight,
        use: face.use,
        unicodeRange: unicodeRange(characters, others),
      };
    }),
  );
}

async function whole(font: Buffer, taken: ReadonlySet<string>): Promise<Cut> {
  const characters = [...(await coverage(font))].filter((character) => !taken.has(character)).sort();
  return { characters, bytes: () => Promise.resolve(font) };
}

/** Whether two fonts stand for the same weight and use, so that only one of them may have a character. */
function meets(a: Face, b: Face): boolean {
  if (a.use !== b.use) return false;
  const [fromA, toA] = weightsOf(a);
  const [fromB, toB] = weightsOf(b);
  return fromA <= toB && fromB <= toA;
}

function fontProblem({ tag, script }: Locale, { message }: Error): Finding {
  return errorAt('fonts/unreadable', `locales/${tag}/`, {
    message: `A typeface of the language "${tag}" cannot be read.`,
    found: message.split('\n')[0] ?? '',
    expected: 'WOFF2 fonts in this folder, or those that locales/scripts.json names',
    hint: `Replace the .woff2 file in the folder, or correct "faces" of ${script} in locales/scripts.json.`,
  });
}

/**
 * @param publication what is published
 * @param faces the fonts of every language
 * @returns the languages that are set in the device's own typefaces, by their scripts, in order
 */
export function facelessScripts({ locales }: Publication, faces: Faces): Map<string, string[]> {
  const byScript = new Map<string, string[]>();
  for (const { tag, script } of locales) {
    if (faces.get(tag)?.length === 0) byScript.set(script, [...(byScript.get(script) ?? []), tag]);
  }
  return byScript;
}
