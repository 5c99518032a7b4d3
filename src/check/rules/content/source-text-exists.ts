import { kinds } from '../../../publication/work.ts';
import { rule } from '../../rule.ts';

/** A bulletin or standing page exists in its source language. */
export const sourceTextExists = rule({
  ids: {
    'source-text/missing': { severity: 'error', page: 'files', title: 'No text in the source language' },
  },
  compares: 'work',
  *run({ work, around }) {
    if (!around.hasLanguages) return;
    const { kind, file, slug, sourceLocale, texts, lineOf } = work;
    if (sourceLocale === '' || texts.some(({ locale }) => locale === sourceLocale)) return;
    yield {
      rule: 'source-text/missing',
      file,
      line: lineOf(['sourceLocale']),
      message: `The ${kinds[kind].noun} "${slug}" has no text in its source language "${sourceLocale}".`,
      found: texts.length > 0 ? texts.map(({ locale }) => `${locale}.mdx`).join(', ') : 'no texts',
      expected: `${sourceLocale}.mdx`,
      hint:
        kind === 'page'
          ? `Add ${sourceLocale}.mdx: what all its texts render is in the language of the publication.`
          : `Add ${sourceLocale}.mdx, or write in bulletin.yaml which language is the source: sourceLocale: ….`,
    };
  },
});
