import { errorAt } from '../../../read/findings/error-at.ts';
import { kinds } from '../../../publication/work.ts';
import type { WorkRule } from '../../rule.ts';

/** A bulletin or standing page exists in its source language. */
export const sourceTextExists: WorkRule = ({ work, around }, report) => {
  if (!around.hasLanguages) return;
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
