import { createHash } from 'node:crypto';

import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import type { Report } from '../../read/findings/finding.ts';
import { textOfLocale, wordsOnce, type LocaleText } from './characters.ts';
import { canonicalClosure } from './closure.ts';
import { coverage } from './coverage.ts';
import { cut } from './cut.ts';
import { facesOf, weightsOf, type Face } from './faces.ts';
import { unicodeRange } from './unicode-range.ts';

/** A cut font as a page names it. */
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

/** The fonts of every language by its tag; none where the device's are used. */
export type Fonts = ReadonlyMap<string, readonly FontFace[]>;

/**
 * Cuts every font to what is published, so that an editor who uses a new letter gets it in the next build.
 * Languages of one script share their cuts.
 * @param publication what is published
 * @param siteFolder folder that holds `locales/`
 * @param report takes a finding for a font that cannot be read
 * @param extent `whole` leaves them uncut, for a preview: whatever is written, no page names another font than before
 * @returns the fonts of every language
 */
export async function makeFonts(
  publication: Publication,
  siteFolder: string,
  report: Report,
  extent: 'cut' | 'whole' = 'cut',
): Promise<Fonts> {
  const fonts = new Map<string, readonly FontFace[]>();
  const texts = new Map<string, LocaleText>();
  for (const locale of publication.locales) {
    try {
      const faces = facesOf(publication, siteFolder, locale, report);
      const text = texts.get(locale.script) ?? gather(publication, locale.script);
      texts.set(locale.script, text);
      fonts.set(locale.tag, await cutFaces(faces, extent === 'cut' ? text : undefined));
    } catch (error) {
      report(fontProblem(locale, error as Error));
    }
  }
  return fonts;
}

/**
 * Gives each character to the first font of its use that holds it, and cuts each font to its characters: those of a text,
 * or else all.
 */
async function cutFaces(faces: readonly Face[], text: LocaleText | undefined): Promise<FontFace[]> {
  const cuts: { face: Face; characters: string[] }[] = [];
  for (const face of faces) {
    const covered = await coverage(face.font);
    const taken = new Set(
      cuts.filter(({ face: other }) => meets(face, other)).flatMap(({ characters }) => characters),
    );
    const wanted =
      text === undefined
        ? [...covered].sort()
        : canonicalClosure(face.use === 'titles' ? text.titles : text.text, covered);
    cuts.push({ face, characters: wanted.filter((character) => !taken.has(character)) });
  }
  const shown = text && text.text + text.titles;
  const needed = cuts.filter(({ characters }) =>
    characters.some((character) => /\S/u.test(character) && shown?.includes(character) !== false),
  );
  return Promise.all(
    needed.map(async ({ face, characters }) => {
      const bytes = text === undefined ? face.font : await cut(face.font, characters);
      const family = needed.filter(({ face: other }) => other !== face && other.use === face.use);
      const others = family.flatMap((other) => other.characters);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      return {
        route: `/fonts/${hash}.woff2`,
        bytes,
        source: face.file,
        weight: face.weight,
        use: face.use,
        unicodeRange: unicodeRange(characters, others),
      };
    }),
  );
}

/** Whether two fonts stand for the same weight and use, so that only one of them may have a character. */
function meets(a: Face, b: Face): boolean {
  if (a.use !== b.use) return false;
  const [fromA, toA] = weightsOf(a);
  const [fromB, toB] = weightsOf(b);
  return fromA <= toB && fromB <= toA;
}

function gather(publication: Publication, script: string): LocaleText {
  const sharing = publication.locales.filter((locale) => locale.script === script);
  const texts = sharing.map((locale) => textOfLocale(publication, locale));
  return {
    text: wordsOnce(texts.map(({ text }) => text)),
    titles: wordsOnce(texts.map(({ titles }) => titles)),
  };
}

function fontProblem({ tag, script }: Locale, { message }: Error) {
  return {
    rule: 'fonts/unreadable',
    severity: 'error' as const,
    file: `locales/${tag}/`,
    line: 0,
    message: `A typeface of the language "${tag}" cannot be read.`,
    found: message.split('\n')[0] ?? '',
    expected: 'WOFF2 fonts in this folder, or those that locales/scripts.json names',
    hint: `Replace the .woff2 file in the folder, or correct "faces" of ${script} in locales/scripts.json.`,
  };
}

/**
 * @param publication what is published
 * @param fonts the fonts of every language
 * @returns the languages that are set in the device's own typefaces, by their scripts, in order
 */
export function facelessScripts({ locales }: Publication, fonts: Fonts): Map<string, string[]> {
  const byScript = new Map<string, string[]>();
  for (const { tag, script } of locales) {
    if (fonts.get(tag)?.length === 0) byScript.set(script, [...(byScript.get(script) ?? []), tag]);
  }
  return byScript;
}
