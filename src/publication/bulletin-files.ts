import { nearest } from '../reading/nearest.ts';
import type { Report } from '../reading/finding.ts';

/**
 * Reports a file that no page would be made of: silently leaving it out would lose a text.
 * @param file path below the site folder
 * @param report takes the finding
 */
export function reportUnknownFile(file: string, report: Report): void {
  const isText = /\.(?:mdx?|markdown|txt|docx?)$/i.test(file);
  report({
    rule: 'file/unknown',
    severity: 'error',
    file,
    line: 0,
    message: 'Nothing is made of this file.',
    found: file.split('/').at(-1) ?? file,
    expected:
      'bulletin.yaml, texts such as en.mdx, and the folders media and received, in a folder for each bulletin',
    hint: isText
      ? 'Rename it to the tag of its language and ".mdx", such as en.mdx, or delete it.'
      : 'Move it out of the folder, or delete it.',
  });
}

/**
 * Reports a text in a language that the publication does not have.
 * @param file path below the site folder
 * @param locale what the file's name says its language is
 * @param known names of the folders in `locales/`
 * @param report takes the finding
 */
export function reportUnknownLocale(
  file: string,
  locale: string,
  known: readonly string[],
  report: Report,
): void {
  const near = nearest(locale, known);
  report({
    rule: 'locale/unknown',
    severity: 'error',
    file,
    line: 0,
    message: `The publication has no language "${locale}".`,
    found: locale,
    expected: `one of ${known.join(', ')}`,
    hint:
      near === undefined
        ? `Add the language as the folder locales/${locale}/, or delete the file.`
        : `Rename the file to "${near}.mdx", or add the language as the folder locales/${locale}/.`,
  });
}
