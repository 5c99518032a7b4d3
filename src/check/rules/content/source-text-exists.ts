import { siteFile } from '../../../publication/site.ts';
import type { BulletinRule } from '../../rule.ts';

/** A bulletin exists in its source language, and that language exists. */
export const sourceTextExists: BulletinRule = ({ bulletin, publication }, report) => {
  const { localeFolders, site } = publication;
  if (localeFolders.length === 0) return;
  if (site.sourceLocale !== '' && !localeFolders.includes(site.sourceLocale)) {
    report({
      rule: 'locale/unknown',
      severity: 'error',
      file: siteFile,
      line: site.lineOf(['sourceLocale']),
      message: `The publication has no language "${site.sourceLocale}".`,
      found: site.sourceLocale,
      expected: `one of ${localeFolders.join(', ')}`,
      hint: 'Correct "sourceLocale", or add the language as a folder in locales/.',
    });
  }
  const { file, slug, sourceLocale, localesPresent, lineOf } = bulletin;
  if (sourceLocale === '' || localesPresent.includes(sourceLocale)) return;
  report({
    rule: 'source-text/missing',
    severity: 'error',
    file,
    line: lineOf(['sourceLocale']),
    message: `The bulletin "${slug}" has no text in its source language "${sourceLocale}".`,
    found:
      localesPresent.length > 0 ? localesPresent.map((locale) => `${locale}.mdx`).join(', ') : 'no texts',
    expected: `${sourceLocale}.mdx`,
    hint: `Add ${sourceLocale}.mdx, or write in bulletin.yaml which language is the source: sourceLocale: ….`,
  });
};
