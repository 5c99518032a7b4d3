import type { Checked } from '../../check/judge.ts';
import { knownIds } from '../../check/known-ids.ts';
import { nameChange } from '../../check/rules/content/freshness.ts';
import { toBeWrittenRule } from '../../check/findings/to-be-written.ts';
import type { Bulletin, StandingPage, WorkFolder } from '../../publication/model.ts';
import type { Why } from '../../publication/readiness.ts';
import { changesSince } from '../../publication/revision.ts';
import type { Translation } from '../../publication/translation.ts';
import type { WorkKind } from '../../publication/work.ts';
import { compare, type Finding, type Wording } from '../../read/findings/finding.ts';
import { everything, type Selection } from './selection.ts';

/**
 * How a text stands, what needs somebody first: `published` and `stale` ones are in the next build. Not yet in it are
 * those in `review`, a `draft`, `unwritten` ones, which were only begun, and one that `waits` for its day, its bulletin's
 * source text or its language. One with `errors` keeps the publication from being built; of one that is `withdrawn` a page
 * is left that says so.
 */
export const textStates = [
  'errors',
  'stale',
  'review',
  'draft',
  'unwritten',
  'waits',
  'published',
  'withdrawn',
  'missing',
] as const;

/** One of {@link textStates}. */
export type TextState = (typeof textStates)[number];

/** One bulletin or standing page in one language. */
export interface TextStatus {
  readonly state: TextState;
  /** Calendar date of the day that it waits for; absent where it waits for none. */
  readonly until?: string | undefined;
  /** The passages of the source text that have changed since this one rendered it, by name. */
  readonly stale: readonly string[];
  /** The same passages in their old and new words; none where nothing is stale. */
  readonly wording?: readonly Wording[] | undefined;
  /** Why not all of their earlier wording is known. */
  readonly unknownWording?: string | undefined;
  readonly errors: number;
  readonly warnings: number;
  /** How many warnings were acknowledged in it. */
  readonly acknowledged: number;
  /** How many numbers it says in another way than its source text. */
  readonly rendered: number;
}

/** One bulletin or standing page in every language. */
export interface WorkStatus {
  readonly slug: string;
  /** Calendar date, `2023-05-20`; null of a standing page, and where `bulletin.yaml` cannot be read, as are the following. */
  readonly published: string | null;
  readonly draft: boolean | null;
  readonly sourceLocale: string | null;
  /** By the tags of all languages. */
  readonly texts: Readonly<Record<string, TextStatus>>;
}

/** How everything stands. */
export interface Status {
  /** Tags of the languages, in the order of the alphabet. */
  readonly languages: readonly string[];
  /** Newest first, then those that cannot be read. */
  readonly bulletins: readonly WorkStatus[];
  /** In the order of the alphabet. */
  readonly pages: readonly WorkStatus[];
  /** Of everything that goes out, not of the texts alone. */
  readonly errors: number;
  readonly warnings: number;
  /** Of unfinished work. */
  readonly drafts: { readonly errors: number; readonly warnings: number };
}

/**
 * Puts together how each bulletin and standing page stands in each language.
 * @param checked all that could be read, and what was found in it
 * @param selection the works and languages that were asked for
 * @param day calendar date of today, for what waits for its day; without it nothing does
 * @returns the status
 */
export function statusOf(
  { whole, findings }: Pick<Checked, 'whole' | 'findings'>,
  { slugs, tags }: Selection = everything,
  day?: string,
): Status {
  const languages = whole.localeFolders
    .filter((tag) => tags.length === 0 || tags.includes(tag))
    .sort(compare);
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const waiting = new Map(whole.waiting.map(({ file, why }) => [file, why]));
  const works = new Map([...whole.bulletins, ...whole.pages].map((work) => [work.folder, work]));
  const order = [...works.keys()];
  const statusesOf = (kind: WorkKind) =>
    whole.workFolders
      .filter((found) => found.kind === kind && (slugs.length === 0 || slugs.includes(found.name)))
      .sort((a, b) => placeIn(order, a) - placeIn(order, b))
      .map((found): WorkStatus => {
        const work = works.get(found.folder);
        const texts = languages.map((tag) => {
          const file = `${found.folder}/${tag}.mdx`;
          const known = { found: byFile.get(file) ?? [], why: waiting.get(file) };
          return [tag, textStatus(tag, { folder: found, work, day, ...known })] as const;
        });
        return {
          slug: found.name,
          published: work?.kind === 'bulletin' ? work.published : null,
          draft: work === undefined ? null : found.isDraft,
          sourceLocale: work?.sourceLocale ?? null,
          texts: Object.fromEntries(texts),
        };
      });
  return {
    languages,
    bulletins: statusesOf('bulletin'),
    pages: statusesOf('page'),
    ...total(findings.filter(({ draft }) => draft !== true)),
    drafts: total(findings.filter(({ draft }) => draft === true)),
  };
}

/** Those that cannot be read have no day, and come last. */
function placeIn(order: readonly string[], { folder }: WorkFolder): number {
  const place = order.indexOf(folder);
  return place === -1 ? order.length : place;
}

/** What is known of a text. */
interface Known {
  readonly folder: WorkFolder;
  /** Undefined where it cannot be read. */
  readonly work: Bulletin | StandingPage | undefined;
  readonly found: readonly Finding[];
  /** Why the text does not go out. */
  readonly why: Why | undefined;
  readonly day: string | undefined;
}

function textStatus(tag: string, { folder, work, found, why, day }: Known): TextStatus {
  const bulletin = work?.kind === 'bulletin' ? work : undefined;
  const source = work?.source;
  const translation = work?.translations.find(({ locale }) => locale.tag === tag);
  const acknowledged = translation === undefined ? 0 : acknowledgedIn(translation, found);
  const moved = found.find(({ rule }) => rule === 'freshness/stale');
  const stale =
    source !== undefined && moved !== undefined
      ? changesSince(translation?.revision, source).map(nameChange)
      : [];
  const file = folder.texts.find(({ locale }) => locale === tag);
  const { errors, warnings } = total(found);
  const isBroken = work === undefined || errors > 0;
  const isEarly = bulletin !== undefined && day !== undefined && bulletin.published > day;
  const going = isBroken
    ? 'errors'
    : isEarly
      ? 'waits'
      : bulletin?.withdrawn !== undefined
        ? 'withdrawn'
        : stale.length > 0
          ? 'stale'
          : 'published';
  const waits = found.some(({ rule }) => rule === toBeWrittenRule) ? 'unwritten' : why && stateOf(why);
  const state = file === undefined ? 'missing' : (waits ?? going);
  const { wording, unknownWording } = moved ?? {};
  const until = isEarly && waits === undefined && state === 'waits' ? bulletin.published : undefined;
  const rendered = translation?.renders.length ?? 0;
  return { state, until, stale, wording, unknownWording, errors, warnings, acknowledged, rendered };
}

function stateOf(why: Why): TextState {
  if (why.kind === 'state') return why.state;
  return why.kind === 'bulletin' ? 'draft' : 'waits';
}

/** A warning that was acknowledged is no finding any more; the acknowledgements tell, but for those that fit none. */
function acknowledgedIn({ acknowledged, lineOf }: Translation, found: readonly Finding[]): number {
  const ofThem = found.filter(({ rule }) => knownIds.get(rule)?.page === 'acknowledged');
  const idle = new Set(ofThem.map(({ line }) => line));
  return acknowledged.reduce(
    (sum, { times }, index) => (idle.has(lineOf(['acknowledged', index])) ? sum : sum + times),
    0,
  );
}

function total(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  // What nobody has written in yet has a state of its own.
  const begun = findings.filter(({ rule }) => rule === toBeWrittenRule).length;
  return { errors, warnings: findings.length - errors - begun };
}
