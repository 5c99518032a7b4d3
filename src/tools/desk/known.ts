import type { Bulletin, BulletinFolder, Publication } from '../../publication/model.ts';
import { nearest } from '../../read/findings/nearest.ts';
import { CommandError } from '../../read/terminal/command-error.ts';

/**
 * @param publication what there is
 * @param tag a language, as it was written
 * @returns the same, where the publication has it
 * @throws a {@link CommandError} with the one that was probably meant
 */
export function knownLocale({ localeFolders }: Publication, tag: string): string {
  if (localeFolders.includes(tag)) return tag;
  const near = nearest(tag, localeFolders);
  throw new CommandError(
    `The publication has no language "${tag}".`,
    `${near === undefined ? '' : `Write "${near}"; or begin`}${near === undefined ? 'Begin' : ''} the language with npm run desk -- new language ${tag}.`,
  );
}

/**
 * @param publication what there is, drafts included
 * @param slug a bulletin, as it was written
 * @returns the bulletin
 * @throws a {@link CommandError} with the one that was probably meant, or where it cannot be read
 */
export function knownBulletin({ bulletins, bulletinFolders }: Publication, slug: string): Bulletin {
  const bulletin = bulletins.find((each) => each.slug === slug);
  if (bulletin !== undefined) return bulletin;
  const names = bulletinFolders.map(({ name }) => name);
  if (names.includes(slug)) {
    throw new CommandError(
      `The bulletin "${slug}" cannot be read.`,
      'Mend what npm run desk -- check finds in it first.',
      1,
    );
  }
  throw noBulletin(slug, names);
}

/**
 * @param publication what there is
 * @param slug a bulletin, as it was written
 * @param tag a language, as it was written
 * @returns the bulletin's text in this language, readable or not
 * @throws a {@link CommandError} with what was probably meant
 */
export function knownText(
  publication: Publication,
  slug: string,
  tag: string,
): BulletinFolder['texts'][number] {
  const { bulletinFolders } = publication;
  const folder = bulletinFolders.find(({ name }) => name === slug);
  if (folder === undefined)
    throw noBulletin(
      slug,
      bulletinFolders.map(({ name }) => name),
    );
  const text = folder.texts.find(({ locale }) => locale === tag);
  if (text !== undefined) return text;
  throw new CommandError(
    `There is no text in "${knownLocale(publication, tag)}" of "${slug}".`,
    `Begin it with npm run desk -- new translation ${slug} ${tag}.`,
    1,
  );
}

function noBulletin(slug: string, names: readonly string[]): CommandError {
  const near = nearest(slug, names);
  return new CommandError(
    `There is no bulletin "${slug}".`,
    near === undefined ? `Write one of ${names.join(', ')}.` : `Write "${near}".`,
  );
}
