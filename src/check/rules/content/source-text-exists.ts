import { errorAt } from '../../../read/findings/error-at.ts';
import { siteFile } from '../../../publication/site.ts';
import { unknownLanguage } from '../../findings/unknown-language.ts';
import type { BulletinRule } from '../../rule.ts';

/** A bulletin exists in its source language, and that language exists. */
export const sourceTextExists: BulletinRule = ({ bulletin, publication }, report) => {
  const { localeFolders, site } = publication;
  if (localeFolders.length === 0) return;
  if (site.sourceLocale !== '' && !localeFolders.includes(site.sourceLocale)) {
    const place = { file: siteFile, line: site.lineOf(['sourceLocale']) };
    const finding = unknownLanguage(site.sourceLocale, localeFolders, place);
    report({ ...finding, hint: 'Correct "sourceLocale", or add the language as a folder in locales/.' });
  }
  const { file, slug, sourceLocale, texts, lineOf } = bulletin;
  if (sourceLocale === '' || texts.some(({ locale }) => locale === sourceLocale)) return;
  report(
    errorAt('source-text/missing', file, {
      line: lineOf(['sourceLocale']),
      message: `The bulletin "${slug}" has no text in its source language "${sourceLocale}".`,
      found: texts.length > 0 ? texts.map(({ locale }) => `${locale}.mdx`).join(', ') : 'no texts',
      expected: `${sourceLocale}.mdx`,
      hint: `Add ${sourceLocale}.mdx, or write in bulletin.yaml which language is the source: sourceLocale: ….`,
    }),
  );
};
