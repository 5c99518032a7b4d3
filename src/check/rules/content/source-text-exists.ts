import { errorAt } from '../../../read/findings/error-at.ts';
import { siteFile } from '../../../publication/site.ts';
import { kinds } from '../../../publication/work.ts';
import { unknownLanguage } from '../../findings/unknown-language.ts';
import type { WorkRule } from '../../rule.ts';

/** A bulletin or standing page exists in its source language, and that language exists. */
export const sourceTextExists: WorkRule = ({ work, publication }, report) => {
  const { localeFolders, site } = publication;
  if (localeFolders.length === 0) return;
  if (site.sourceLocale !== '' && !localeFolders.includes(site.sourceLocale)) {
    const place = { file: siteFile, line: site.lineOf(['sourceLocale']) };
    const finding = unknownLanguage(site.sourceLocale, localeFolders, place);
    report({ ...finding, hint: 'Correct "sourceLocale", or add the language as a folder in locales/.' });
  }
  const { kind, file, slug, sourceLocale, texts, lineOf } = work;
  if (sourceLocale === '' || texts.some(({ locale }) => locale === sourceLocale)) return;
  report(
    errorAt('source-text/missing', file, {
      line: lineOf(['sourceLocale']),
      message: `The ${kinds[kind].noun} "${slug}" has no text in its source language "${sourceLocale}".`,
      found: texts.length > 0 ? texts.map(({ locale }) => `${locale}.mdx`).join(', ') : 'no texts',
      expected: `${sourceLocale}.mdx`,
      hint:
        kind === 'page'
          ? `Add ${sourceLocale}.mdx: what all its texts render is in the language of the publication.`
          : `Add ${sourceLocale}.mdx, or write in bulletin.yaml which language is the source: sourceLocale: ….`,
    }),
  );
};
