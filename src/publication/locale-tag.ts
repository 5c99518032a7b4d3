import { devices, isDevice } from '../read/files/devices.ts';
import { errorAt } from '../read/findings/error-at.ts';
import type { Report } from '../read/findings/finding.ts';
import { canonicalTag } from '../read/words/locale-tag.ts';

/**
 * @param folder name of a language's folder
 * @param base its path below the site folder
 * @param report takes the problem where it is no language's name, or none that every system can have
 * @returns whether it is right
 */
export function checkTag(folder: string, base: string, report: Report): boolean {
  const canonical = canonicalTag(folder);
  if (canonical === folder && !isDevice(folder)) return true;
  const problem =
    canonical === folder
      ? errorAt('locale/device', `${base}/`, {
          message: `The folder's name "${folder}" is kept by Windows for itself.`,
          found: folder,
          expected: `a tag other than ${devices}`,
          hint: `Rename the folder to another tag of the language, such as "${folder}-001".`,
        })
      : errorAt('locale/tag', `${base}/`, {
          message: `"${folder}" is not the short name of a language, such as fr or pt-BR.`,
          found: folder,
          expected: canonical ?? 'a short name such as "fr", "pt-BR" or "zh-Hant"',
          hint:
            canonical === undefined
              ? 'Rename the folder to the short name of its language, or delete it if it is a copy.'
              : `Rename the folder to "${canonical}".`,
        });
  report(problem);
  return false;
}
