import type { Publication } from '../../publication/model.ts';
import { kinds, workAt, worksOf } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { listFolder } from '../../read/files/folder.ts';
import { nearest } from '../../read/findings/nearest.ts';
import { CommandError } from '../../read/terminal/command-error.ts';

/** What a command looks at: some works, some languages, or some languages of some works; all, where none is named. */
export interface Selection {
  readonly slugs: readonly string[];
  readonly tags: readonly string[];
}

/** What a command looks at that was told nothing. */
export const everything: Selection = { slugs: [], tags: [] };

/**
 * Tells works from languages. A word that is the name of both is the work's where it comes first, as in every
 * command of the desk.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param words names of bulletins, standing pages and languages, as they were written
 * @returns what was named
 * @throws a {@link CommandError} where a word is neither, with the one that was probably meant
 */
export function readSelection(siteFolder: string, words: readonly string[]): Selection {
  if (words.length === 0) return everything;
  const knownSlugs = Object.values(kinds).flatMap(({ folder }) => foldersIn(siteFolder, folder));
  const knownTags = foldersIn(siteFolder, 'locales').filter((name) => !name.includes('.'));
  const unknown = words.find((word) => !knownSlugs.includes(word) && !knownTags.includes(word));
  if (unknown !== undefined) {
    const near = nearest(unknown, [...knownSlugs, ...knownTags]);
    throw new CommandError(
      `There is no bulletin and no language "${unknown}".`,
      near === undefined
        ? 'Write the name of a bulletin or of a language: npm run desk -- status lists them.'
        : `Write "${near}".`,
    );
  }
  const isSlug = (word: string, index: number) =>
    knownSlugs.includes(word) && (index === 0 || !knownTags.includes(word));
  return { slugs: words.filter(isSlug), tags: words.filter((word, index) => !isSlug(word, index)) };
}

/**
 * Refuses to look at texts that nobody has begun: to find nothing wrong with them would mislead.
 * @param selection what a command looks at
 * @param publication what could be read
 * @throws a {@link CommandError} where none of the works that were named has a text in any language that was named
 */
export function refuseMissingTexts({ slugs, tags }: Selection, publication: Publication): void {
  const named = worksOf(publication).filter(({ slug }) => slugs.includes(slug));
  if (named.length < slugs.length || named.length === 0 || tags.length === 0) return;
  if (named.some(({ texts }) => texts.some(({ locale }) => tags.includes(locale)))) return;
  const words = `${slugs.join(' ')} ${tags.join(' ')}`;
  throw new CommandError(
    `There is no text in ${tags.map((tag) => `"${tag}"`).join(', ')} of ${slugs.map((slug) => `"${slug}"`).join(', ')}.`,
    `Begin it with npm run desk -- new translation ${words}.`,
    1,
  );
}

/**
 * @param selection what a command looks at
 * @param publication what could be read
 * @returns whether a finding concerns it: it stands there, or keeps what stands there from being read
 */
export function concerns(
  { slugs, tags }: Selection,
  publication: Publication,
): (finding: Finding) => boolean {
  const sourceOf = new Map(worksOf(publication).map(({ slug, sourceLocale }) => [slug, sourceLocale]));
  return ({ rule, severity, file }) => {
    if (rule === 'check/failed') return true;
    const { name: slug, inside } = workAt(file) ?? {};
    const tag = tagOf(file, inside);
    const isError = severity === 'error';
    if (slug === undefined) {
      if (tag === undefined) return slugs.length === 0 && tags.length === 0;
      return tags.length > 0 ? tags.includes(tag) && (slugs.length === 0 || isError) : slugs.length === 0;
    }
    if (slugs.length > 0 && !slugs.includes(slug)) return false;
    if (tags.length === 0) return true;
    if (tag === undefined) return slugs.length > 0;
    return tags.includes(tag) || (slugs.length > 0 && isError && tag === sourceOf.get(slug));
  };
}

/** The language that a file is in, be it a text, a received one, or one of the language itself. */
function tagOf(file: string, inside: string | undefined): string | undefined {
  if (inside === undefined) return /^locales\/([^/]+)\//.exec(file)?.[1];
  return /^(?:received\/)?([^/]+)\.(?:mdx|txt)$/.exec(inside)?.[1];
}

function foldersIn(siteFolder: string, folder: string): string[] {
  return listFolder(siteFolder, folder, () => undefined)
    .filter(({ isFile }) => !isFile)
    .map(({ name }) => name);
}
