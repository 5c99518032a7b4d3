import { hash } from 'node:crypto';

import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { errorAt } from '../../read/findings/error-at.ts';
import type { Finding, Report } from '../../read/findings/finding.ts';
import { cutFaces, type FaceCut, type FaceOnPage } from './cut-faces.ts';
import { coreOf } from './core.ts';
import { coverage } from './coverage.ts';
import { faceProblem, facesOf, type Face } from './faces.ts';
import { familyOf } from './font-style.ts';
import { everyLanguage, type WordsOfPages } from './words-of-pages.ts';

/** A font as a page names it. */
export interface FontFace
  extends
    Pick<FaceOnPage, 'family' | 'weight' | 'style'>,
    Pick<FaceCut, 'isRare' | 'isFor' | 'unicodeRange'> {
  /** Route below the base; it names the bytes, so it may be kept for ever. */
  readonly route: string;
  readonly bytes: Buffer;
  /** Where the whole font is named: a file in a package, or below `locales/`. */
  readonly source: string;
  /** What pages show in it. */
  readonly characters: ReadonlySet<string>;
}

/** The whole fonts of every language by its tag; none where the device's are used. */
export type Faces = ReadonlyMap<string, readonly Face[]>;

/**
 * The fonts that the pages of every language name, by its tag; those of pages aside of the news by {@link fontsAside}, of
 * pages that speak all languages at once by `mul`.
 */
export type Fonts = ReadonlyMap<string, readonly FontFace[]>;

/**
 * @param tag a language
 * @returns what the fonts of its pages aside of the news are called
 */
export const fontsAside = (tag: string) => `${tag} aside`;

/**
 * Opens the whole fonts of every language.
 * @param publication what is published
 * @param siteFolder folder that holds `locales/`
 * @param report takes a finding for a font that cannot be read
 * @returns the fonts
 */
export async function openFaces(
  publication: Publication,
  siteFolder: string,
  report: Report,
): Promise<Faces> {
  const problems = new Map<string, Finding>();
  const opened = new Map<string, Face[]>();
  for (const locale of publication.locales) {
    const faces: Face[] = [];
    for (const face of facesOf(publication, siteFolder, locale, once)) {
      try {
        await coverage(face.font);
        faces.push(face);
      } catch (error) {
        once(faceProblem(siteFolder, face.file, firstLine(error as Error)));
      }
    }
    opened.set(locale.tag, faces);
  }
  for (const problem of problems.values()) report(problem);
  return opened;

  /** Languages share the faces of their script. */
  function once(finding: Finding): void {
    problems.set(`${finding.file} ${finding.message}`, finding);
  }
}

/**
 * Cuts the fonts of every language to the words of its pages, so that an editor who uses a new letter gets it in the next
 * build, and to what most words need, so that few new words change a font (`core.ts`). Languages of one script share their
 * cuts. What is in another script, such as the name of a language, has a cut of that script's own face.
 * @param publication what is published
 * @param faces the whole fonts
 * @param words the words of the pages; without them, as in a preview, fonts stay whole: no page names another than before
 * @param report takes a finding for a font that cannot be cut
 * @returns the fonts that pages name
 */
export async function cutFonts(
  publication: Publication,
  faces: Faces,
  words: WordsOfPages | undefined,
  report: Report,
): Promise<Fonts> {
  const ofScripts = Map.groupBy(publication.locales, ({ script }) => script);
  const ownOf = ({ tag, script }: Locale): FaceOnPage[] =>
    (faces.get(tag) ?? []).map((face) => ({ ...face, family: familyOf(script) }));
  const guestsOf = (own: string): FaceOnPage[] =>
    [...ofScripts].flatMap(([guest, [locale]]) =>
      guest === own || locale === undefined
        ? []
        : (faces.get(locale.tag) ?? []).map((face) => ({ ...face, family: familyOf(guest), guest })),
    );
  const made = new Map<string, Promise<FontFace[]>>();
  const cutFor = (isAside: boolean) => async (locale: Locale) => {
    const { script } = locale;
    const own = ownOf(locale);
    const key = [script, isAside, ...own.map(({ file }) => file)].join(' ');
    const [core, usual] = isAside ? [] : [coreOf(publication, script), words?.usualIn(script)];
    const all = [...own, ...guestsOf(script)];
    const cuts = made.get(key) ?? cutFaces(all, words?.of(script, isAside), core, usual).then(named);
    made.set(key, cuts);
    return cuts;
  };
  const fonts = await forEachLocale(publication, report, cutFor(false));
  const aside = words === undefined ? [] : await forEachLocale(publication, report, cutFor(true));
  for (const [tag, some] of aside) fonts.set(fontsAside(tag), some);
  const every: FontFace[] = [];
  for (const [script, [locale]] of ofScripts) {
    if (locale !== undefined && fonts.has(locale.tag))
      every.push(...named(await cutFaces(ownOf(locale), words?.inEveryLanguage(script))));
  }
  return fonts.set(everyLanguage, every);
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

function named(cuts: readonly FaceCut[]): FontFace[] {
  return cuts.map(({ face: { file, family, weight, style }, characters, ...cut }) => {
    const route = `/fonts/${hash('sha256', cut.bytes).slice(0, 12)}.woff2`;
    return { ...cut, route, source: file, family, weight, style, characters: new Set(characters) };
  });
}

function firstLine({ message }: Error): string {
  return message.split('\n')[0] ?? '';
}

function fontProblem({ tag, script }: Locale, error: Error): Finding {
  return errorAt('fonts/unreadable', `locales/${tag}/`, {
    message: `A typeface of the language "${tag}" cannot be read.`,
    found: firstLine(error),
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
