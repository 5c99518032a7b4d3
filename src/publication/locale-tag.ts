import { devices, isDevice } from '../read/files/devices.ts';
import type { Report } from '../read/findings/finding.ts';
import { canonicalTag } from '../read/words/locale-tag.ts';

/**
 * @param folder name of a language's folder
 * @param base its path below the site folder
 * @param report takes the problem where it is no language's name, or none that every system can have
 * @returns whether it is right
 */
export function checkTag(folder: string, base: string, report: Report): boolean {
  const problem = { severity: 'error', file: `${base}/`, line: 0, found: folder } as const;
  const canonical = canonicalTag(folder);
  if (canonical !== folder) {
    report({
      ...problem,
      rule: 'locale/tag',
      message: `"${folder}" is not the short name of a language, such as fr or pt-BR.`,
      expected: canonical ?? 'a short name such as "fr", "pt-BR" or "zh-Hant"',
      hint:
        canonical === undefined
          ? 'Rename the folder to the short name of its language, or delete it if it is a copy.'
          : `Rename the folder to "${canonical}".`,
    });
  } else if (isDevice(folder)) {
    report({
      ...problem,
      rule: 'locale/device',
      message: `The folder's name "${folder}" is kept by Windows for itself.`,
      expected: `a tag other than ${devices}`,
      hint: `Rename the folder to another tag of the language, such as "${folder}-001".`,
    });
  } else return true;
  return false;
}
