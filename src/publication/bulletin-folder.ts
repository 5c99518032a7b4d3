import { mediaFolder } from '../mdx/pictures.ts';
import type { Finding, Report } from '../reading/finding.ts';
import { listFolder, type FolderEntry } from '../reading/folder.ts';
import { readBulletinFacts } from './bulletin.ts';
import { reportUnknownFile, reportUnknownLocale } from './unknown-files.ts';
import type { Bulletin } from './model.ts';
import { readReceived, receivedFolder } from './received.ts';
import { slugFault } from './slug.ts';
import { readTranslation } from './translation.ts';

/** What a bulletin must know of the site around it. */
export interface Surroundings {
  readonly siteFolder: string;
  readonly sourceLocale: string;
  readonly localeFolders: readonly string[];
  /** Tags in the order of the publication. */
  readonly localeOrder: readonly string[];
  readonly hrefOf: (route: string) => string;
}

/**
 * Reads the folder of one bulletin.
 * @param entry the folder in `content/bulletins/`
 * @param surroundings what is known of the site
 * @param report takes every fault
 * @returns the bulletin, or undefined where its facts or its name are at fault
 */
export function readBulletin(
  entry: FolderEntry,
  surroundings: Surroundings,
  report: Report,
): Bulletin | undefined {
  const slug = entry.name;
  const folder = `content/bulletins/${slug}`;
  if (!entry.isFolder) {
    if (entry.isFile) reportUnknownFile(folder, report);
    return undefined;
  }
  const isNamed = checkSlug(slug, folder, report);
  const file = `${folder}/bulletin.yaml`;
  const read = readBulletinFacts(surroundings.siteFolder, file, report);
  const localesPresent = listTexts(folder, surroundings, report);
  const known = surroundings.localeOrder.filter((locale) => localesPresent.includes(locale));
  const translations = known
    .map((locale) => {
      const source = { file: `${folder}/${locale}.mdx`, locale, hrefOf: surroundings.hrefOf };
      return readTranslation(surroundings.siteFolder, source, report);
    })
    .filter((translation) => translation !== undefined);
  const media = listMedia(`${folder}/${mediaFolder}`, surroundings, report);
  if (!read || !isNamed) return undefined;
  const { facts, parsed } = read;
  return {
    slug,
    file,
    published: facts.published,
    updated: facts.updated,
    sourceLocale: facts.sourceLocale ?? surroundings.sourceLocale,
    isDraft: facts.draft,
    formerly: facts.formerly,
    figures: facts.figures,
    // What a text shows is not known without its pictures; drafts are known to be drafts all the same.
    translations: media === undefined ? [] : translations,
    localesPresent,
    received: readReceived(surroundings.siteFolder, folder, report),
    media: media ?? [],
    lineOf: (path) => parsed.lineOf(path),
  };
}

/** Lists the languages of the texts in a folder, and reports whatever else lies there. */
function listTexts(folder: string, { siteFolder, localeFolders }: Surroundings, report: Report): string[] {
  const present: string[] = [];
  for (const { name, isFile, isFolder } of listFolder(siteFolder, folder, report)) {
    if ([mediaFolder, receivedFolder, 'bulletin.yaml'].includes(name)) continue;
    if (!name.endsWith('.mdx')) {
      if (isFile || isFolder) reportUnknownFile(`${folder}/${name}`, report);
      continue;
    }
    const locale = name.slice(0, -'.mdx'.length);
    present.push(locale);
    if (!localeFolders.includes(locale))
      reportUnknownLocale(`${folder}/${name}`, locale, localeFolders, report);
  }
  return present;
}

/** Lists the pictures, or gives undefined where nobody knows which there are. */
function listMedia(folder: string, { siteFolder }: Surroundings, report: Report): string[] | undefined {
  const findings: Finding[] = [];
  const entries = listFolder(siteFolder, folder, (finding) => void findings.push(finding));
  for (const finding of findings) report(finding);
  const isListed = findings.every(({ file }) => file !== folder);
  return isListed ? entries.map(({ name }) => `${folder}/${name}`) : undefined;
}

function checkSlug(slug: string, folder: string, report: Report): boolean {
  const fault = slugFault(slug);
  if (fault === undefined) return true;
  const { rule, predicate, expected, suggestion } = fault;
  report({
    rule,
    severity: 'error',
    file: `${folder}/`,
    line: 0,
    message: `The folder's name "${slug}" ${predicate}.`,
    found: slug,
    expected,
    hint:
      suggestion === undefined ? 'Give the folder another name.' : `Rename the folder to "${suggestion}".`,
  });
  return false;
}
