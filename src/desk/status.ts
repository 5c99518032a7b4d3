import type { Checked } from '../editorial/check.ts';
import { nameChange } from '../editorial/rules/freshness.ts';
import type { Bulletin } from '../publication/model.ts';
import { changesSince } from '../publication/revision.ts';
import type { Translation } from '../publication/translation.ts';
import { compare, type Finding } from '../reading/finding.ts';
import { everything, type Selection } from './selection.ts';

/**
 * How a text stands, what needs somebody first: `published` and `stale` ones are in the next build, `draft` ones not
 * yet, and one with `errors` keeps the publication from being built.
 */
export const textStates = ['errors', 'stale', 'draft', 'published', 'missing'] as const;

/** One of {@link textStates}. */
export type TextState = (typeof textStates)[number];

/** One bulletin in one language. */
export interface TextStatus {
  readonly state: TextState;
  /** The passages of the source text that have changed since this one rendered it, by name. */
  readonly stale: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** How many warnings were acknowledged in it. */
  readonly acknowledged: number;
}

/** One bulletin in every language. */
export interface BulletinStatus {
  readonly slug: string;
  /** Calendar date, `2023-05-20`; null where `bulletin.yaml` cannot be read, as are the following. */
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
  readonly bulletins: readonly BulletinStatus[];
  /** Of everything, not of the texts alone. */
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Puts together how each bulletin stands in each language.
 * @param checked the publication, drafts included, and what was found in it
 * @param selection the bulletins and languages that were asked for
 * @returns the status
 */
export function statusOf(
  { publication, findings }: Pick<Checked, 'publication' | 'findings'>,
  { slugs: askedFor, tags }: Selection = everything,
): Status {
  const isAskedFor = (slug: string) => askedFor.length === 0 || askedFor.includes(slug);
  const languages = publication.localeFolders
    .filter((tag) => tags.length === 0 || tags.includes(tag))
    .sort(compare);
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const readable = publication.bulletins.map((bulletin) => ({
    slug: bulletin.slug,
    published: bulletin.published,
    draft: bulletin.isDraft,
    sourceLocale: bulletin.sourceLocale,
    texts: texts(languages, (tag) => textStatus(bulletin, tag, byFile)),
  }));
  const slugs = new Set(readable.map(({ slug }) => slug));
  const unreadable = publication.bulletinFolders
    .filter(({ name }) => !slugs.has(name))
    .map(({ name }) => ({
      slug: name,
      published: null,
      draft: null,
      sourceLocale: null,
      texts: texts(languages, (tag) => ({
        ...total(byFile.get(`content/bulletins/${name}/${tag}.mdx`) ?? []),
        state: 'errors',
        stale: [],
        acknowledged: 0,
      })),
    }));
  const bulletins = [...readable, ...unreadable].filter(({ slug }) => isAskedFor(slug));
  return { languages, bulletins, ...total(findings) };
}

function texts(
  languages: readonly string[],
  make: (tag: string) => TextStatus,
): Readonly<Record<string, TextStatus>> {
  return Object.fromEntries(languages.map((tag) => [tag, make(tag)]));
}

function textStatus(
  { slug, isDraft, sourceLocale, translations, localesPresent }: Bulletin,
  tag: string,
  byFile: ReadonlyMap<string, readonly Finding[]>,
): TextStatus {
  const found = byFile.get(`content/bulletins/${slug}/${tag}.mdx`) ?? [];
  const { errors, warnings } = total(found);
  const source = translations.find(({ locale }) => locale === sourceLocale);
  const translation = translations.find(({ locale }) => locale === tag);
  const acknowledged = translation === undefined ? 0 : acknowledgedIn(translation, found);
  const isStale = source !== undefined && found.some(({ rule }) => rule === 'freshness/stale');
  const stale = isStale ? changesSince(translation?.revision, source).map(nameChange) : [];
  const state = !localesPresent.includes(tag)
    ? 'missing'
    : isDraft
      ? 'draft'
      : errors > 0
        ? 'errors'
        : stale.length > 0
          ? 'stale'
          : 'published';
  return { state, stale, errors, warnings, acknowledged };
}

/** A warning that was acknowledged is no finding any more; the acknowledgements tell, but for those that fit none. */
function acknowledgedIn({ acknowledged, lineOf }: Translation, found: readonly Finding[]): number {
  const idle = new Set(found.filter(({ rule }) => rule.startsWith('acknowledged/')).map(({ line }) => line));
  return acknowledged.reduce(
    (sum, { times }, index) => (idle.has(lineOf(['acknowledged', index])) ? sum : sum + times),
    0,
  );
}

function total(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
