import type { Report } from '../read/findings/finding.ts';
import { canonicalTag } from '../read/words/locale-tag.ts';
import { openFile } from '../read/files/open-file.ts';
import type { SiteFiles } from '../read/files/site-files.ts';
import { copiedLanguage, meantLanguage } from './meant-language.ts';
import { errorAt, type Explanation } from '../read/findings/error-at.ts';

/** A text whose name is that of no language of the publication. */
interface Misnamed {
  readonly siteFolder: SiteFiles;
  readonly folder: string;
  /** What the file's name says its language is. */
  readonly locale: string;
  /** Names of all that lies in the folder. */
  readonly names: readonly string[];
}

/**
 * Reports a text in a language that the publication does not have. Where another file has the name that it should have,
 * nobody is told to write over that.
 * @param text the text
 * @param known names of the folders in `locales/`
 * @param report takes the finding
 */
export function reportUnknownLocale(text: Misnamed, known: readonly string[], report: Report): void {
  // Where there is no language at all, that is said once.
  if (known.length === 0) return;
  const { folder, locale } = text;
  const problem = (explanation: Explanation) =>
    report(errorAt('locale/unknown', `${folder}/${locale}.mdx`, explanation));
  const original = copiedLanguage(locale, known);
  if (original !== undefined) {
    problem({
      message: `This file has the name of a copy of ${original}.mdx.`,
      found: `${locale}.mdx`,
      expected: `only ${original}.mdx`,
      hint: besideOther(text, original) ?? `Rename it to "${original}.mdx", which is missing.`,
    });
    return;
  }
  const meant = meantLanguage(locale, known);
  const canonical = canonicalTag(locale);
  // Longer first parts are allowed for languages, but none has one.
  const tag = /^[a-z]{2,3}(?:-|$)/.test(canonical ?? '') ? canonical : undefined;
  const begin = `begin the language: npm run desk -- new language ${tag ?? ''}`;
  const isOther = tag !== undefined && tag !== meant;
  const rename =
    meant === undefined
      ? `Name the file by the tag of its language, such as ${known[0] ?? ''}.mdx.`
      : (besideOther(text, meant) ?? `Rename the file to "${meant}.mdx".`);
  problem({
    message: `The publication has no language "${locale}".`,
    found: locale,
    expected: `one of ${known.join(', ')}`,
    hint: isOther ? `${rename.replace(/\.$/, '')}; or ${begin}` : rename,
  });
}

/** What to do with a text that has a better name, if another file has that name already. */
function besideOther({ siteFolder, folder, locale, names }: Misnamed, meant: string): string | undefined {
  const other = `${meant}.mdx`;
  if (!names.includes(other)) return undefined;
  const [own, its] = [`${locale}.mdx`, other].map((name) =>
    openFile(siteFolder, `${folder}/${name}`, () => undefined),
  );
  return own !== undefined && its?.equals(own) === true
    ? `Delete this file: ${other} is there too, and every word of it is the same.`
    : `Put what is right into ${other}, where another text is already; then delete this file.`;
}
