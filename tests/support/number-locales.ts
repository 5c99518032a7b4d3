import path from 'node:path';

import { readLocale, type Locale } from '../../src/publication/locale.ts';
import { projectFolder } from './site.ts';

/**
 * @param tag one of the project's languages, or `ar`, which a test's site holds
 * @returns the language
 */
export function localeOf(tag: string): Locale {
  const folder = tag === 'ar' ? path.join(projectFolder, 'tests/sites/arabic') : projectFolder;
  const locale = readLocale(folder, tag, (finding) => {
    throw new Error(finding.message);
  });
  if (locale === undefined) throw new Error(`There is no language "${tag}".`);
  return locale;
}
