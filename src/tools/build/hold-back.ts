import type { ReadSite } from '../../check/judge.ts';
import { mediaFolder } from '../../text/pictures.ts';
import type { Publication, WorkFolder } from '../../publication/model.ts';
import { waitingText, type Waiting } from '../../publication/readiness.ts';
import { receivedFolder } from '../../publication/received.ts';
import { bulletinRoute, pageFile } from '../../publication/routes.ts';
import { kinds, workAt, worksOf } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';

/** What a build leaves out of one work, so that all else can go out. */
export interface Held {
  readonly slug: string;
  /** Tags of the languages whose texts are left out; undefined where the whole work is. */
  readonly locales: readonly string[] | undefined;
  /** Why: errors in these texts, or in what they are made of. */
  readonly findings: readonly Finding[];
  /** Whether a page is left where one of its texts was, which tells readers that it is being checked. */
  readonly leavesPage: boolean;
}

/** What a build leaves out, and what then is there to be published. */
export interface HoldBack {
  readonly held: readonly Held[];
  readonly reading: ReadSite;
  /** The files at fault. What is found in them stops nothing any more: they are left out, or nothing is made of them. */
  readonly files: ReadonlySet<string>;
}

/**
 * Leaves out what is at fault.
 * @param problems what would stop a build
 * @param reading what was read
 * @param isLive whether the site that was built last has a file
 * @returns what is left out; undefined where a problem is none of a work's
 */
export function holdBack(
  problems: readonly Finding[],
  { whole, read }: ReadSite,
  isLive: (file: string) => boolean,
): HoldBack | undefined {
  const placed = problems.map((finding) => ({ finding, ...placeOf(finding.file, whole) }));
  if (placed.some(({ folder }) => folder === undefined)) return undefined;
  const byFolder = Map.groupBy(placed, ({ folder }) => folder);
  const parts = [...byFolder].flatMap(([folder, own]) => (folder ? [partOf(folder, own)] : []));
  const texts = new Map(whole.waiting.map((text) => [text.file, text]));
  for (const text of parts.flatMap(({ waiting }) => waiting))
    if (!texts.has(text.file)) texts.set(text.file, text);
  const waiting = [...texts.values()];
  const heldPages = waiting.filter(
    ({ why, locale, slug }) =>
      why.kind === 'held' &&
      whole.locales.some(({ tag }) => tag === locale) &&
      isLive(pageFile(bulletinRoute(locale, slug))),
  );
  const drafts = new Set(parts.filter(({ isWhole }) => isWhole).map(({ folder }) => folder));
  return {
    held: parts
      .filter(({ waiting: own }) => own.length > 0)
      .map(({ slug, isWhole, waiting: own, findings }) => ({
        slug,
        locales: isWhole ? undefined : own.map(({ locale }) => locale),
        findings,
        leavesPage: heldPages.some((page) => page.slug === slug),
      })),
    reading: {
      read,
      whole: {
        ...whole,
        waiting,
        heldPages,
        workFolders: whole.workFolders.map((folder) =>
          drafts.has(folder.folder) ? { ...folder, isDraft: true } : folder,
        ),
      },
    },
    files: new Set(problems.map(({ file }) => file)),
  };
}

/** Where a problem lies: in which work, and in which of its texts; in all of it where none is named. */
interface Place {
  readonly folder?: WorkFolder | undefined;
  readonly texts?: WorkFolder['texts'] | undefined;
}

function placeOf(file: string, publication: Publication): Place {
  const place = workAt(file);
  const folder = publication.workFolders.find((each) => each.folder === place?.folder);
  if (place === undefined || folder === undefined) return {};
  const [part = '', ...below] = place.inside.split('/');
  if (
    ['', kinds[place.kind].facts].includes(part) ||
    (below.length === 0 && [mediaFolder, receivedFolder].includes(part))
  )
    return { folder };
  const shows = worksOf(publication)
    .filter((work) => work.folder === place.folder)
    .flatMap(({ translations }) => translations)
    .filter(({ pictures }) => pictures.some((picture) => picture.file === file));
  const tag = part === receivedFolder ? below.join('/').replace(/\.txt$/, '') : undefined;
  // Of a text in no language of the publication, such as a copy, nothing is made; but none goes without its source text.
  const own = folder.texts.filter(
    ({ locale }) => locale === folder.sourceLocale || publication.locales.some((each) => each.tag === locale),
  );
  return {
    folder,
    texts: own.filter(
      (text) =>
        text.file === file || text.locale === tag || shows.some(({ locale }) => locale.tag === text.locale),
    ),
  };
}

interface Part extends Pick<Held, 'slug' | 'findings'>, Pick<WorkFolder, 'folder'> {
  readonly isWhole: boolean;
  readonly waiting: readonly Waiting[];
}

/** Without its source text no work goes out. */
function partOf(work: WorkFolder, placed: readonly (Place & { readonly finding: Finding })[]): Part {
  const { name, folder, sourceLocale, texts } = work;
  const atProblem = placed.flatMap((place) => place.texts ?? []);
  const isWhole =
    placed.some((place) => place.texts === undefined) ||
    atProblem.some(({ locale }) => locale === sourceLocale);
  const held = isWhole ? texts : texts.filter((text) => atProblem.includes(text));
  return {
    slug: name,
    folder,
    isWhole,
    findings: placed.filter((place) => place.texts?.length !== 0).map(({ finding }) => finding),
    waiting: held.map((text) => waitingText(work, text, { kind: 'held' })),
  };
}
