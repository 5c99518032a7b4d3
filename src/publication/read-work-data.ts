import { errorAt } from '../read/findings/error-at.ts';
import type { Finding, Report } from '../read/findings/finding.ts';
import { openFile } from '../read/files/open-file.ts';
import { looked, type GatheredFiles } from '../read/files/site-files.ts';
import { mediaFolder } from '../text/pictures.ts';
import { href } from './addresses.ts';
import { readBulletinFacts, type BulletinFacts } from './bulletin.ts';
import { longPassagesOf } from './long-passages.ts';
import { readText, type FoundText } from './read-text.ts';
import { findReceived, receivedFolder } from './received.ts';
import { marksOf } from './revision.ts';
import { slugProblem } from './slug.ts';
import type { ReadText, TextBody, TextHead } from './translation.ts';
import { reportUnknownFile } from './unknown-files.ts';
import { reportUnknownLocale } from './unknown-locale.ts';
import { toWithdrawal } from './withdrawal.ts';
import { kinds } from './work.ts';
import type { WorkAt, WorkData, WorkSurroundings } from './work-data.ts';

/** What was read of a work, and the words of its texts, which are at hand for now. */
export interface FreshWork {
  readonly data: WorkData;
  /** By the texts' files. */
  readonly bodies: ReadonlyMap<string, TextBody>;
}

/**
 * Reads the folder of a bulletin or standing page. Only what it is handed can decide what it makes of it.
 * @param at which of the two it is, and where it lies
 * @param files what was gathered of the folder
 * @param around what it may know of the site
 * @returns what it holds
 */
export function readWorkData(at: WorkAt, files: GatheredFiles, around: WorkSurroundings): FreshWork {
  const { kind, name, folder } = at;
  const findings: Finding[] = [];
  const report: Report = (finding) => void findings.push(finding);
  const facts =
    kinds[kind].facts === undefined ? noFacts : readFacts(`${folder}/bulletin.yaml`, files, report);
  const sourceLocale = facts.sourceLocale ?? around.sourceLocale;
  const isNamed = checkSlug(name, folder, report);
  const texts = readTexts(at, files, around, report);
  const media = listMedia(files, `${folder}/${mediaFolder}`, report);
  const received = isNamed ? findReceived(files, folder, report) : [];
  // What a text shows is not known without its pictures.
  const read =
    media === undefined ? [] : texts.flatMap((each) => (each.read ? [{ ...each, read: each.read }] : []));
  const heads = read.map(({ found, read: { head, body } }): [string, TextHead] => [
    found.file,
    found.locale === sourceLocale ? asSource(head, body) : head,
  ]);
  const { published, isDraft, isSound, told } = facts;
  return {
    bodies: new Map(read.map(({ found, read: { body } }) => [found.file, body])),
    data: {
      folder: {
        kind,
        folder,
        name,
        published,
        isDraft,
        sourceLocale,
        texts: texts.map(({ found }) => found),
      },
      isSound: isSound && isNamed,
      facts: told && { ...told, withdrawn: told.withdrawn && toWithdrawal(told.withdrawn, sourceLocale) },
      heads: Object.fromEntries(heads),
      received,
      media: media ?? [],
      findings,
    },
  };
}

/** What is told of a source text too, for the sake of those who need it without its words. */
function asSource(head: TextHead, body: TextBody): TextHead {
  const revisionNow = marksOf(body)
    .map(({ mark }) => mark)
    .join('-');
  return { ...head, revisionNow, longPassages: longPassagesOf(body) };
}

/** What is the same in every language, as far as it can be read. */
interface ReadFacts {
  readonly isSound: boolean;
  readonly isDraft: boolean;
  readonly published: string | undefined;
  readonly sourceLocale: string | undefined;
  readonly told: Omit<BulletinFacts, 'draft' | 'sourceLocale'> | undefined;
}

/** A standing page has none. */
const noFacts: ReadFacts = {
  isSound: true,
  isDraft: false,
  published: undefined,
  sourceLocale: undefined,
  told: undefined,
};

function readFacts(file: string, files: GatheredFiles, report: Report): ReadFacts {
  const read = readBulletinFacts(files, file, report);
  if (read === undefined) return { ...noFacts, isSound: false, ...barelyRead(files, file) };
  const { draft: isDraft, sourceLocale, ...told } = read.data;
  return { isSound: true, isDraft, published: told.published, sourceLocale, told };
}

/** Two lines of a file that cannot be read as a whole: they tell whose unfinished work it is. */
function barelyRead(files: GatheredFiles, file: string): Pick<ReadFacts, 'isDraft' | 'sourceLocale'> {
  const text = String(openFile(files, file, () => undefined) ?? '');
  return {
    isDraft: /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(text),
    sourceLocale: /^sourceLocale:[ \t]*["']?([\w-]+)/m.exec(text)?.[1],
  };
}

/** Reads the texts in a folder, and reports whatever else lies there. */
function readTexts(
  { kind, folder }: WorkAt,
  files: GatheredFiles,
  { base, readable, languages }: WorkSurroundings,
  report: Report,
): { readonly found: FoundText; readonly read: ReadText | undefined }[] {
  const hrefOf = (route: string) => href({ pathname: base }, route);
  const besideTexts: readonly (string | undefined)[] = [mediaFolder, receivedFolder, kinds[kind].facts];
  const entries = files.list(folder, report);
  const names = entries.map(({ name }) => name);
  return entries.flatMap(({ name, isFile, isFolder }) => {
    if (besideTexts.includes(name)) return [];
    const file = `${folder}/${name}`;
    const tag = textTag(name);
    if (tag === undefined) {
      if (isFile || isFolder) reportUnknownFile(file, report);
      return [];
    }
    const text = readText(files, { file, tag, isReadable: readable.includes(tag), hrefOf }, report);
    if (languages?.includes(tag) === false)
      reportUnknownLocale({ siteFolder: files, folder, locale: tag, names }, languages, report);
    return [text];
  });
}

/**
 * @param name name of what lies in a work's folder
 * @returns the tag of the language that it is a text in; undefined where it is none
 */
export function textTag(name: string): string | undefined {
  return name.endsWith('.mdx') ? name.slice(0, -'.mdx'.length) : undefined;
}

/** Lists the pictures, or gives undefined where nobody knows which there are. */
function listMedia(files: GatheredFiles, folder: string, report: Report): string[] | undefined {
  const { found, findings } = looked((take) => files.list(folder, take));
  for (const finding of findings) report(finding);
  const isListed = findings.every(({ file }) => file !== folder);
  return isListed ? found.map(({ name }) => `${folder}/${name}`) : undefined;
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
