import { listFolder } from '../../read/files/folder.ts';
import { canonicalTag } from '../../read/words/locale-tag.ts';

/**
 * Finds the language that a translator's program means, which may name it with a country or a script that the
 * publication leaves out.
 * @param siteFolder folder that holds `locales/`
 * @param tag a language as a file names it
 * @returns the publication's language of the same tongue in the same script, where it has one alone; else the tag
 * @example meantLocale(folder, 'sw-KE') // 'sw'
 */
export function meantLocale(siteFolder: string, tag: string): string {
  const known = listFolder(siteFolder, 'locales', () => undefined)
    .filter(({ isFolder, name }) => isFolder && canonicalTag(name) !== undefined)
    .map(({ name }) => name);
  if (known.includes(tag)) return tag;
  const [only, ...others] = known.filter((each) => tongueOf(each) === tongueOf(tag));
  return only !== undefined && others.length === 0 ? only : tag;
}

/** A language with the script that it is written in, said or not. */
function tongueOf(tag: string): string | undefined {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return undefined;
  const { language, script = '' } = new Intl.Locale(canonical).maximize();
  return `${language}-${script}`;
}
