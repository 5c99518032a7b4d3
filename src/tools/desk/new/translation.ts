import { stringify } from 'yaml';

import { termLines } from '../../../check/glossary/term-lines.ts';
import { splitMdx } from '../../../text/front-matter.ts';
import { skeletonOf } from '../../../text/skeleton.ts';
import { parseMdx } from '../../../text/syntax.ts';
import type { Bulletin, Publication } from '../../../publication/model.ts';
import { revisionOf } from '../../../publication/revision.ts';
import type { Translation } from '../../../publication/translation.ts';
import { readSourceFile } from '../../../read/files/source-file.ts';
import { DeskError } from '../desk-error.ts';
import { knownBulletin, knownLocale } from '../known.ts';
import type { NewFiles } from './new-files.ts';

/** What is translated, and into which language. */
export interface NewTranslation {
  readonly siteFolder: string;
  readonly slug: string;
  readonly locale: string;
}

/**
 * Begins a translation: a file with all that its source text has, to be written in another language.
 * @param publication what there is, drafts included
 * @param translation what is translated, and into which language
 * @returns the file and the next steps
 * @throws a {@link DeskError} where the bulletin, its source text or the language is not there
 */
export function newTranslation(
  publication: Publication,
  { siteFolder, slug, locale: tag }: NewTranslation,
): NewFiles {
  const locale = knownLocale(publication, tag);
  const bulletin = knownBulletin(publication, slug);
  const source = bulletin.translations.find((text) => text.locale === bulletin.sourceLocale);
  const file = `content/bulletins/${slug}/${locale}.mdx`;
  const read = source && readSourceFile(siteFolder, source.file, () => undefined);
  const { body } = splitMdx(read?.text ?? '');
  const tree = parseMdx(file, body, () => undefined);
  if (source === undefined || tree === undefined) {
    throw new DeskError(
      `The source text of "${slug}" cannot be read.`,
      'Mend what npm run desk -- check finds in it first.',
      1,
    );
  }
  const terms = termLines(publication.glossary, source.locale, locale)(source.passages);
  return {
    files: {
      [file]: `---\nstate: draft\n${frontMatter(bulletin, source, terms)}---\n\n${skeletonOf(body, tree)}\n`,
    },
    next: [
      `Write ${file}: between the quotation marks of the front matter, and below each comment; in lists, quotations and tables, after it.`,
      `npm run format, then npm run desk -- check ${slug} ${locale}, until it finds no errors.`,
      `npm run dev shows it at /${locale}/${slug}/.`,
      `When it is ready to be published: npm run desk -- ready ${slug} ${locale}.`,
    ],
  };
}

function frontMatter({ figures }: Bulletin, source: Translation, terms: readonly string[]): string {
  const labels = figures.flatMap(({ id }) => [
    `  ${comment(source.figures[id] ?? '')}`,
    `  ${stringify(id).trim()}: ""`,
  ]);
  return [
    ...field('title', source.title),
    ...field('summary', source.summary),
    ...(labels.length > 0 ? ['figures:', ...labels] : []),
    ...(labels.length > 0 ? field('figuresCaption', source.figuresCaption ?? '') : []),
    '# Which revision of the source text this renders.',
    `revision: "${revisionOf(source)}"`,
    ...(terms.length > 0 ? ['# From the glossary:', ...terms.map(comment)] : []),
    '',
  ].join('\n');
}

function field(name: string, words: string): string[] {
  return [comment(words), `${name}: ""`];
}

function comment(words: string): string {
  return `# ${words.replaceAll(/\s+/g, ' ').trim()}`;
}
