import { mediaFolder } from '../text/pictures.ts';
import { errorAt } from '../read/findings/error-at.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { listFolder, type FolderEntry } from '../read/files/folder.ts';
import { openFile } from '../read/files/open-file.ts';
import { readBulletinFacts, type BulletinFacts } from './bulletin.ts';
import { reportUnknownFile } from './unknown-files.ts';
import { reportUnknownLocale } from './unknown-locale.ts';
import type { Locale } from './locale.ts';
import type { Bulletin, BulletinFolder } from './model.ts';
import { readText, type FoundText } from './read-text.ts';
import { readReceived, receivedFolder } from './received.ts';
import { slugProblem } from './slug.ts';
import { withTranslations } from './with-translations.ts';
import type { Translation } from './translation.ts';
import { toWithdrawal } from './withdrawal.ts';

/** What a bulletin must know of the site around it. */
export interface FolderSurroundings {
  readonly siteFolder: string;
  readonly sourceLocale: string;
  readonly localeFolders: readonly string[];
  /** The languages that can be read, in the order of the publication. */
  readonly locales: readonly Locale[];
  readonly hrefOf: (route: string) => string;
}

/**
 * Reads the folder of one bulletin.
 * @param entry the folder in `content/bulletins/`
 * @param surroundings what is known of the site
 * @param report takes every problem
 * @returns what it holds; no bulletin where its facts or its name are at fault
 */
export function readBulletin(
  entry: FolderEntry,
  surroundings: FolderSurroundings,
  report: Report,
): { readonly folder: BulletinFolder; readonly bulletin: Bulletin | undefined } {
  const slug = entry.name;
  const folder = `content/bulletins/${slug}`;
  if (!entry.isFolder) {
    if (entry.isFile) reportUnknownFile(folder, report);
    const { sourceLocale } = surroundings;
    const nothing = { name: slug, published: undefined, isDraft: false, sourceLocale, texts: [] };
    return { folder: nothing, bulletin: undefined };
  }
  const isNamed = checkSlug(slug, folder, report);
  const file = `${folder}/bulletin.yaml`;
  const read = readBulletinFacts(surroundings.siteFolder, file, report);
  const texts = readTexts(folder, surroundings, report);
  const media = listMedia(`${folder}/${mediaFolder}`, surroundings, report);
  const { sourceLocale = surroundings.sourceLocale, draft } =
    read?.data ?? barelyRead(surroundings.siteFolder, file);
  const found = {
    name: slug,
    published: read?.data.published,
    isDraft: draft,
    sourceLocale,
    texts: texts.map(({ translation: _, ...text }) => text),
  };
  if (!read || !isNamed) return { folder: found, bulletin: undefined };
  const { draft: _, ...facts } = read.data;
  const bulletin = {
    ...facts,
    slug,
    file,
    sourceLocale,
    withdrawn: facts.withdrawn && toWithdrawal(facts.withdrawn, sourceLocale),
    texts: found.texts,
    received: readReceived(surroundings.siteFolder, folder, report),
    media: media ?? [],
    lineOf: read.lineOf,
  };
  // What a text shows is not known without its pictures.
  const translations = media === undefined ? [] : inOrder(texts, surroundings);
  return { folder: found, bulletin: withTranslations(bulletin, translations) };
}

/** Two lines of a file that cannot be read as a whole: they tell whose unfinished work it is. */
function barelyRead(siteFolder: string, file: string): Pick<BulletinFacts, 'draft' | 'sourceLocale'> {
  const text = String(openFile(siteFolder, file, () => undefined) ?? '');
  return {
    draft: /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(text),
    sourceLocale: /^sourceLocale:[ \t]*["']?([\w-]+)/m.exec(text)?.[1],
  };
}

function inOrder(texts: readonly FoundText[], { locales }: FolderSurroundings): Translation[] {
  return locales.flatMap((locale) =>
    texts.flatMap(({ translation }) => (translation?.locale === locale ? [translation] : [])),
  );
}

/** Reads the texts in a folder, and reports whatever else lies there. */
function readTexts(folder: string, surroundings: FolderSurroundings, report: Report): FoundText[] {
  const { siteFolder, localeFolders, locales, hrefOf } = surroundings;
  const texts: FoundText[] = [];
  const entries = listFolder(siteFolder, folder, report);
  const names = entries.map(({ name }) => name);
  for (const { name, isFile, isFolder } of entries) {
    if ([mediaFolder, receivedFolder, 'bulletin.yaml'].includes(name)) continue;
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
