import { siteFile } from '../../../publication/site.ts';
import { worksOf } from '../../../publication/work.ts';
import { unknownLanguage, unknownLanguageIds } from '../../findings/unknown-language.ts';
import { rule } from '../../rule.ts';

/** The language that works are written in first, where they don't say another, is one of the publication. */
export const sourceLanguageKnown = rule({
  ids: unknownLanguageIds,
  compares: 'publication',
  *run(publication) {
    const { localeFolders, site } = publication;
    if (localeFolders.length === 0 || worksOf(publication).length === 0) return;
    if (site.sourceLocale === '' || localeFolders.includes(site.sourceLocale)) return;
    const place = { file: siteFile, line: site.lineOf(['sourceLocale']) };
    const finding = unknownLanguage(site.sourceLocale, localeFolders, place);
    yield { ...finding, hint: 'Correct "sourceLocale", or add the language as a folder in locales/.' };
  },
});
