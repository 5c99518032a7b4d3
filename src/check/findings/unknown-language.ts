import type { Finding } from '../../read/findings/finding.ts';
import { nearest } from '../../read/findings/nearest.ts';
import { told } from '../../read/findings/told.ts';
import type { FileRemark } from '../rule.ts';

/** What rules report by {@link unknownLanguage}. */
export const unknownLanguageIds = { 'locale/unknown': told['locale/unknown'] } as const;

/**
 * Says that something is given for a language that the publication does not have.
 * @param tag what was written for the language's tag
 * @param localeFolders tags of the languages that there are
 * @param place where it was written
 * @returns the finding
 */
export function unknownLanguage(
  tag: string,
  localeFolders: readonly string[],
  place: Pick<Finding, 'file' | 'line'>,
): FileRemark<typeof unknownLanguageIds> {
  const near = nearest(tag, localeFolders);
  return {
    ...place,
    rule: 'locale/unknown',
    message: `The publication has no language "${tag}".`,
    found: tag,
    expected: `one of ${localeFolders.join(', ')}`,
    hint:
      near === undefined
        ? `Delete "${tag}", or add the language as a folder in locales/.`
        : `Rename "${tag}" to "${near}".`,
  };
}
