import type { Bulletin, Publication } from '../publication/model.ts';
import { nearest } from '../reading/nearest.ts';
import { DeskFault } from './desk-fault.ts';

/**
 * @param publication what there is
 * @param tag a language, as it was written
 * @returns the same, where the publication has it
 * @throws a {@link DeskFault} with the one that was probably meant
 */
export function knownLocale({ localeFolders }: Publication, tag: string): string {
  if (localeFolders.includes(tag)) return tag;
  const near = nearest(tag, localeFolders);
  throw new DeskFault(
    `The publication has no language "${tag}".`,
    `${near === undefined ? '' : `Write "${near}"; or begin`}${near === undefined ? 'Begin' : ''} the language with npm run desk -- new language ${tag}.`,
  );
}

/**
 * @param publication what there is, drafts included
 * @param slug a bulletin, as it was written
 * @returns the bulletin
 * @throws a {@link DeskFault} with the one that was probably meant, or where it cannot be read
 */
export function knownBulletin({ bulletins, bulletinFolders }: Publication, slug: string): Bulletin {
  const bulletin = bulletins.find((each) => each.slug === slug);
  if (bulletin !== undefined) return bulletin;
  const names = bulletinFolders.map(({ name }) => name);
  if (names.includes(slug)) {
    throw new DeskFault(
      `The bulletin "${slug}" cannot be read.`,
      'Mend what npm run desk -- check finds in it first.',
      1,
    );
  }
  const near = nearest(slug, names);
  throw new DeskFault(
    `There is no bulletin "${slug}".`,
    near === undefined ? `Write one of ${names.join(', ')}.` : `Write "${near}".`,
  );
}
