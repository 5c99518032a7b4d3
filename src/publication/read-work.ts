import { noLines } from '../read/data/no-lines.ts';
import { mediaFolder } from '../text/pictures.ts';
import { errorAt } from '../read/findings/error-at.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { listFolder, type FolderEntry } from '../read/files/folder.ts';
import { reportUnknownFile } from './unknown-files.ts';
import { reportUnknownLocale } from './unknown-locale.ts';
import type { Locale } from './locale.ts';
import type { Work, WorkFolder } from './model.ts';
import { readText, type FoundText } from './read-text.ts';
import { readReceived, receivedFolder } from './received.ts';
import { slugProblem } from './slug.ts';
import { withTranslations } from './with-translations.ts';
import type { Translation } from './translation.ts';
import { kinds, type WorkKind } from './work.ts';

/** What a work must know of the site around it. */
export interface FolderSurroundings {
  readonly siteFolder: string;
  readonly sourceLocale: string;
  readonly localeFolders: readonly string[];
  /** The languages that can be read, in the order of the publication. */
  readonly locales: readonly Locale[];
  readonly hrefOf: (route: string) => string;
}

/** What is known of a work before its texts are read. */
interface Known extends FolderSurroundings, Pick<WorkFolder, 'published' | 'isDraft'> {
  /** Path of what says what is the same in every language. */
  readonly file: string;
}

/** What the folder of a work holds. */
export interface ReadWork<Of extends Work> {
  readonly folder: WorkFolder;
  /** Undefined where what is the same in every language, or the folder's name, is at fault. */
  readonly work: Of | undefined;
}

/**
 * Reads the folder of one bulletin or standing page.
 * @param kind which of the two it is
 * @param entry the folder
 * @param known what is known of it and of the site
 * @param report takes every problem
 * @returns what it holds
 */
export function readWork<Kind extends WorkKind>(
  kind: Kind,
  entry: FolderEntry,
  known: Known,
  report: Report,
): ReadWork<Work & { readonly kind: Kind }> {
  const { name } = entry;
  const { file, published, isDraft, sourceLocale } = known;
  const place = { kind, folder: `${kinds[kind].folder}/${name}` };
  if (!entry.isFolder) {
    if (entry.isFile) reportUnknownFile(place.folder, report);
    return { folder: { ...place, name, published, isDraft, sourceLocale, texts: [] }, work: undefined };
  }
  const isNamed = checkSlug(name, place.folder, report);
  const found = readTexts(place, known, report);
  const media = listMedia(`${place.folder}/${mediaFolder}`, known, report);
  const texts = found.map(({ translation: _, ...text }) => text);
  const folder = { ...place, name, published, isDraft, sourceLocale, texts };
  if (!isNamed) return { folder, work: undefined };
  const received = readReceived(known.siteFolder, place.folder, report);
  const shared = { slug: name, file, sourceLocale, texts, received, media: media ?? [] };
  // What a text shows is not known without its pictures.
  const translations = media === undefined ? [] : inOrder(found, known);
  const work = withTranslations({ ...place, ...shared, figures: [], lineOf: noLines }, translations);
  return { folder, work };
}

function inOrder(texts: readonly FoundText[], { locales }: FolderSurroundings): Translation[] {
  return locales.flatMap((locale) =>
    texts.flatMap(({ translation }) => (translation?.locale === locale ? [translation] : [])),
  );
}

/** Reads the texts in a folder, and reports whatever else lies there. */
function readTexts(
  { kind, folder }: Pick<Work, 'kind' | 'folder'>,
  surroundings: FolderSurroundings,
  report: Report,
): FoundText[] {
  const { siteFolder, localeFolders, locales, hrefOf } = surroundings;
  const besideTexts: readonly (string | undefined)[] = [mediaFolder, receivedFolder, kinds[kind].facts];
  const texts: FoundText[] = [];
  const entries = listFolder(siteFolder, folder, report);
  const names = entries.map(({ name }) => name);
  for (const { name, isFile, isFolder } of entries) {
    if (besideTexts.includes(name)) continue;
    const file = `${folder}/${name}`;
    if (!name.endsWith('.mdx')) {
      if (isFile || isFolder) reportUnknownFile(file, report);
      continue;
    }
    const tag = name.slice(0, -'.mdx'.length);
    const locale = locales.find((each) => each.tag === tag);
    texts.push(readText(siteFolder, { file, tag, locale, hrefOf }, report));
    if (!localeFolders.includes(tag))
      reportUnknownLocale({ siteFolder, folder, locale: tag, names }, localeFolders, report);
  }
  return texts;
}

/** Lists the pictures, or gives undefined where nobody knows which there are. */
function listMedia(folder: string, { siteFolder }: FolderSurroundings, report: Report): string[] | undefined {
  const findings: Finding[] = [];
  const entries = listFolder(siteFolder, folder, (finding) => void findings.push(finding));
  for (const finding of findings) report(finding);
  const isListed = findings.every(({ file }) => file !== folder);
  return isListed ? entries.map(({ name }) => `${folder}/${name}`) : undefined;
}

function checkSlug(slug: string, folder: string, report: Report): boolean {
  const problem = slugProblem(slug);
  if (problem === undefined) return true;
  const { rule, predicate, expected, suggestion } = problem;
  const refused = errorAt(rule, `${folder}/`, {
    message: `The folder's name "${slug}" ${predicate}.`,
    found: slug,
    expected,
    hint:
      suggestion === undefined ? 'Give the folder another name.' : `Rename the folder to "${suggestion}".`,
  });
  report(refused);
  return false;
}
