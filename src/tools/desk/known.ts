import type { Locale } from '../../publication/locale.ts';
import type { Publication, Work, WorkFolder } from '../../publication/model.ts';
import { kinds, worksOf } from '../../publication/work.ts';
import { nearest, suggest } from '../../read/findings/nearest.ts';
import { canonicalTag } from '../../read/words/locale-tag.ts';
import { CommandError } from '../../read/terminal/command-error.ts';

const mendFirst = 'Mend what npm run desk -- check finds in it first.';

/** What help says of the word that names a bulletin or standing page. */
export const nameOfWork = `the name of its folder in ${kinds.bulletin.folder}/ or ${kinds.page.folder}/`;

/**
 * @param publication what there is
 * @param tag a language, as it was written
 * @param status the exit status where there is none
 * @returns the same, where the publication has it
 * @throws a {@link CommandError} with the one that was probably meant
 */
export function knownTag({ localeFolders }: Publication, tag: string, status: 1 | 2 = 2): string {
  if (localeFolders.includes(tag)) return tag;
  const near = nearest(tag, localeFolders);
  const begin = `the language with npm run desk -- new language ${tag}.`;
  const isTag = canonicalTag(tag) === tag;
  throw new CommandError(
    `The publication has no language "${tag}".`,
    near !== undefined
      ? `Write "${near}"${isTag ? `; or begin ${begin}` : '.'}`
      : isTag
        ? `Begin ${begin}`
        : `Write one of ${localeFolders.join(', ')}.`,
    status,
  );
}

/**
 * @param publication what there is
 * @param tag a language, as it was written
 * @param status the exit status where there is none
 * @returns the language
 * @throws a {@link CommandError} with the one that was probably meant, or where it cannot be read
 */
export function knownLocale(publication: Publication, tag: string, status: 1 | 2 = 2): Locale {
  const known = knownTag(publication, tag, status);
  const locale = publication.locales.find((each) => each.tag === known);
  if (locale !== undefined) return locale;
  throw new CommandError(`The language "${tag}" cannot be read.`, mendFirst, 1);
}

/**
 * @param publication what there is, drafts included
 * @param slug a bulletin or standing page, as it was written
 * @param status the exit status where there is none
 * @returns its folder, readable or not
 * @throws a {@link CommandError} with the one that was probably meant
 */
export function knownFolder({ workFolders }: Publication, slug: string, status: 1 | 2 = 2): WorkFolder {
  const folder = workFolders.find(({ name }) => name === slug);
  if (folder !== undefined) return folder;
  const names = workFolders.map(({ name }) => name);
  throw new CommandError(
    `There is no bulletin "${slug}".`,
    suggest(slug, names, `Write one of ${names.join(', ')}.`),
    status,
  );
}

/**
 * @param publication what there is, drafts included
 * @param slug a bulletin or standing page, as it was written
 * @returns the work
 * @throws a {@link CommandError} with the one that was probably meant, or where it cannot be read
 */
export function knownWork(publication: Publication, slug: string): Work {
  const { kind, folder } = knownFolder(publication, slug);
  const work = worksOf(publication).find((each) => each.folder === folder);
  if (work !== undefined) return work;
  throw new CommandError(`The ${kinds[kind].noun} "${slug}" cannot be read.`, mendFirst, 1);
}

/**
 * @param publication what there is
 * @param slug a bulletin or standing page, as it was written
 * @param tag a language, as it was written
 * @returns its text in this language, readable or not
 * @throws a {@link CommandError} with what was probably meant
 */
export function knownText(publication: Publication, slug: string, tag: string): WorkFolder['texts'][number] {
  const text = knownFolder(publication, slug).texts.find(({ locale }) => locale === tag);
  if (text !== undefined) return text;
  throw new CommandError(
    `There is no text in "${knownTag(publication, tag)}" of "${slug}".`,
    `Begin it with npm run desk -- new translation ${slug} ${tag}.`,
    1,
  );
}
